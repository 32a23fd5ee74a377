package logbog.credit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalId;
import logbog.approvals.Approvals;
import logbog.approvals.Given;
import logbog.audit.Matter;
import logbog.audit.Readings;
import logbog.documents.OpenedUpload;
import logbog.documents.Uploads;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.posts.DoctorRecord;
import logbog.roles.Grant;
import logbog.roles.RoleReaders;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was decided: a doctor's, for whoever may read the record, and a region's for its
 * secretariat. Both show the notes, so both are readings that the doctor sees.
 */
@Component
public class Credits {

  /** How many a list shows at a time. */
  public static final int PAGE = 50;

  private final DoctorAccess access;
  private final Deciding deciding;
  private final DecisionRows rows;
  private final Approvals approvals;
  private final People people;
  private final Uploads uploads;
  private final Readings readings;
  private final RoleReaders readers;

  Credits(
      DoctorAccess access,
      Deciding deciding,
      DecisionRows rows,
      Approvals approvals,
      People people,
      Uploads uploads,
      Readings readings,
      RoleReaders readers) {
    this.access = access;
    this.deciding = deciding;
    this.rows = rows;
    this.approvals = approvals;
    this.people = people;
    this.uploads = uploads;
    this.readings = readings;
    this.readers = readers;
  }

  /** A doctor's, for whoever may read the record. */
  @Transactional
  public CreditFile of(Viewer.Clinician viewer, PersonId doctor) {
    var record = access.open(viewer, doctor, "merit");
    return new CreditFile(record, of(record));
  }

  /** Those of a record that is open already, newest first. */
  public List<Credit> of(DoctorRecord record) {
    var decisions = rows.of(record.doctor());
    return decisions.isEmpty()
        ? List.of()
        : with(decisions, approvals.given(List.of(record.doctor())));
  }

  /** The letter or certificate, for whoever may read the record. */
  @Transactional
  public OpenedUpload letter(Viewer.Clinician viewer, PersonId doctor, DecisionId id) {
    access.open(viewer, doctor, "meritbrev");
    var letter = rows.find(doctor, id).map(Decision::letter).orElseThrow(NotFound::new);
    return uploads.open(Deciding.holder(id), letter.id());
  }

  /**
   * What a secretariat's region has decided, newest first; {@link #PAGE} and one more if there are
   * more.
   *
   * @throws OnlyTheSecretariat for every other role
   */
  @Transactional
  public List<RegionalCredit> list(Viewer.Clinician viewer, @Nullable DecisionId before) {
    var grant = deciding.secretariat(viewer);
    var decisions = rows.of(Objects.requireNonNull(grant.region()), before, PAGE + 1);
    var shown = decisions.stream().limit(PAGE).toList();
    var doctors = shown.stream().flatMap(Credits::doctors).collect(Collectors.toSet());
    read(viewer, grant, doctors);
    var names = people.names(doctors);
    return decisions.stream()
        .map(it -> new RegionalCredit(it, doctors(it).map(who -> named(who, names)).toList()))
        .toList();
  }

  private void read(Viewer.Clinician viewer, Grant grant, Set<PersonId> doctors) {
    if (!doctors.isEmpty()) {
      readings.keep(
          readers.of(viewer, grant, "meritliste"),
          Matter.LOGBOOK,
          doctors.stream().map(PersonId::value).toList());
    }
  }

  private static Stream<PersonId> doctors(Decision decision) {
    return decision.covered().stream().map(Covered::doctor).distinct();
  }

  private static RegionalCredit.Doctor named(PersonId id, Map<PersonId, String> names) {
    return new RegionalCredit.Doctor(id, names.getOrDefault(id, ""));
  }

  private static List<Credit> with(List<Decision> decisions, Given given) {
    Map<ApprovalId, Approval> byId = new HashMap<>();
    given.all().forEach(it -> byId.put(it.id(), it));
    return decisions.stream()
        .map(
            it ->
                new Credit(
                    it,
                    it.covered().stream()
                        .map(Covered::approval)
                        .flatMap(id -> Optional.ofNullable(id).stream())
                        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                        .toList(),
                    given.disputed()))
        .toList();
  }
}
