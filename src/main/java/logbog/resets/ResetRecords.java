package logbog.resets;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalId;
import logbog.approvals.Approvals;
import logbog.approvals.Reliance;
import logbog.audit.Matter;
import logbog.audit.RecordRead;
import logbog.documents.OpenedUpload;
import logbog.documents.Uploads;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what was asked and what became of it: the secretariat of the region all, and whoever was
 * told what they were told of. The writing is read by the secretariat, and by a doctor where it is
 * about nobody else.
 */
@Component
public class ResetRecords {

  private final Secretariat secretariat;
  private final Approvals approvals;
  private final RequestRows rows;
  private final AskedRows asked;
  private final People people;
  private final Uploads uploads;
  private final ApplicationEventPublisher events;

  ResetRecords(
      Secretariat secretariat,
      Approvals approvals,
      RequestRows rows,
      AskedRows asked,
      People people,
      Uploads uploads,
      ApplicationEventPublisher events) {
    this.secretariat = secretariat;
    this.approvals = approvals;
    this.rows = rows;
    this.asked = asked;
    this.people = people;
    this.uploads = uploads;
    this.events = events;
  }

  /**
   * Opens one; other doctors' in it see that it was read.
   *
   * @throws NotFound for whoever it does not concern
   */
  @Transactional
  public ResetRecord open(Viewer.Clinician viewer, RequestId id) {
    var request = rows.find(id).orElseThrow(NotFound::new);
    var all = secretariat.reads(viewer, request);
    var told = asked.told(id);
    var seen = all ? Set.copyOf(request.approvals()) : toldOf(viewer, told);
    if (seen.isEmpty()) {
      throw new NotFound();
    }
    var given = approvals.given(request.doctors());
    var shown = given.all().stream().filter(it -> seen.contains(it.id())).toList();
    read(viewer, request, shown);
    var resting = all && request.done() == null ? approvals.restingOn(seen) : List.<Reliance>of();
    return new ResetRecord(
        request,
        shown,
        given.disputed(),
        resting,
        all ? told : List.of(),
        people.names(named(shown, resting, all ? told : List.of())),
        all || onlyTheirs(viewer, request) ? request.writing() : null,
        all);
  }

  /** The file that was sent as a request. */
  @Transactional
  public OpenedUpload file(Viewer.Clinician viewer, RequestId id) {
    var writing = open(viewer, id).writing();
    if (writing == null || writing.file() == null) {
      throw new NotFound();
    }
    return uploads.open(Resets.holder(id), writing.file().id());
  }

  private static Set<ApprovalId> toldOf(Viewer.Clinician viewer, List<Told> told) {
    return told.stream()
        .filter(it -> it.person().equals(viewer.id()))
        .map(Told::approval)
        .collect(Collectors.toSet());
  }

  private static boolean onlyTheirs(Viewer.Clinician viewer, ResetRequest request) {
    return request.doctors().equals(List.of(viewer.id()));
  }

  private static Collection<PersonId> named(
      List<Approval> shown, List<Reliance> resting, List<Told> told) {
    var named = new HashSet<PersonId>();
    shown.forEach(it -> named.add(it.doctor()));
    resting.forEach(it -> named.addAll(it.people()));
    told.forEach(it -> named.add(it.person()));
    return named;
  }

  private void read(Viewer.Clinician viewer, ResetRequest request, List<Approval> shown) {
    var reader = secretariat.reader(viewer);
    shown.stream()
        .map(Approval::doctor)
        .distinct()
        .filter(doctor -> !doctor.equals(viewer.id()))
        .forEach(
            doctor ->
                events.publishEvent(
                    new RecordRead(doctor.value(), request.id().value(), reader, Matter.LOGBOOK)));
  }
}
