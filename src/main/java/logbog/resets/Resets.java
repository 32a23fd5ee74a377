package logbog.resets;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalId;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Approvals;
import logbog.approvals.Reliance;
import logbog.documents.Allowance;
import logbog.documents.Holder;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.resets.ResetRequest.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Resets approvals (M4): only a secretariat does, only on a written request that was recorded, and
 * all that it chooses or nothing. Done twice, it is done once.
 */
@Component
public class Resets {

  /** The files of one request. */
  public static final Allowance FILES = Allowance.USUAL;

  /** How many a list shows at a time. */
  public static final int PAGE = 50;

  private final Secretariat secretariat;
  private final DoctorAccess access;
  private final Approvals approvals;
  private final RequestRows rows;
  private final AskedRows asked;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Resets(
      Secretariat secretariat,
      DoctorAccess access,
      Approvals approvals,
      RequestRows rows,
      AskedRows asked,
      ApplicationEventPublisher events,
      Clock clock) {
    this.secretariat = secretariat;
    this.access = access;
    this.approvals = approvals;
    this.rows = rows;
    this.asked = asked;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A region's requests, newest first; {@link #PAGE} and one more if there are more.
   *
   * @throws OnlyTheSecretariat for every other role
   */
  public List<ResetRequest> list(Viewer.Clinician viewer, @Nullable RequestId before) {
    var region = Objects.requireNonNull(secretariat.acting(viewer).region());
    return rows.of(region, before, PAGE + 1);
  }

  /**
   * How many of the region's requests are not done, however long the list.
   *
   * @throws OnlyTheSecretariat for every other role
   */
  public int waiting(Viewer.Clinician viewer) {
    return rows.waiting(Objects.requireNonNull(secretariat.acting(viewer).region()));
  }

  /**
   * Resets what was chosen of what a request asks for.
   *
   * @throws OnlyTheSecretariat for every other role
   * @throws NoWrittenRequest where no such request was ever recorded
   * @throws NothingToReset where nothing of it was chosen
   * @throws ApprovalRefused where one of them no longer stands; then none is reset
   */
  @Transactional
  public void reset(Viewer.Clinician by, RequestId id, Collection<ApprovalId> chosen) {
    secretariat.acting(by);
    rows.lock(id);
    if (rows.find(id).isEmpty()) {
      throw new NoWrittenRequest();
    }
    var request = secretariat.theirs(by, rows.find(id));
    if (request.done() != null) {
      return;
    }
    var wanted = Set.copyOf(chosen);
    if (wanted.isEmpty() || !new HashSet<>(request.approvals()).containsAll(wanted)) {
      throw new NothingToReset();
    }
    request.doctors().forEach(doctor -> access.open(by, doctor, "nulstilling"));
    var resting = approvals.reset(by, wanted, id.value());
    rows.done(id, by, clock.instant());
    request.doctors().stream()
        .flatMap(doctor -> approvals.of(doctor).stream())
        .filter(it -> wanted.contains(it.id()))
        .forEach(it -> tell(id, it, resting));
    request.doctors().forEach(doctor -> fulfilled(by, request, doctor, wanted));
  }

  /** Approvals sends the letters; here is kept who got one, for they may read why. */
  private void tell(RequestId id, Approval approval, List<Reliance> resting) {
    asked.tell(id, approval.id(), approval.doctor(), Told.Why.DOCTOR);
    asked.tell(id, approval.id(), approval.by().person(), Told.Why.APPROVER);
    resting.stream()
        .filter(it -> it.on().equals(approval.id()))
        .flatMap(it -> it.people().stream())
        .forEach(person -> asked.tell(id, approval.id(), person, Told.Why.RELIED));
  }

  private void fulfilled(
      Viewer.Clinician by, ResetRequest request, PersonId doctor, Set<ApprovalId> wanted) {
    var count =
        request.asked().stream()
            .filter(it -> it.doctor().equals(doctor))
            .map(Asked::approval)
            .filter(wanted::contains)
            .count();
    if (count > 0) {
      events.publishEvent(
          new ResetFulfilled(
              request.id(), doctor, by.actor(), Map.of("approvals", Long.toString(count))));
    }
  }

  static Holder holder(RequestId id) {
    return new Holder("resets.request", id.value());
  }
}
