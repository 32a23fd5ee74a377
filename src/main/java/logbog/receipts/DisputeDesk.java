package logbog.receipts;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import logbog.approvals.Approvals;
import logbog.audit.Matter;
import logbog.audit.RecordRead;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.receipts.DisputeEvent.DisputeClosed;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.RoleReaders;
import logbog.roles.Roles;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a secretariat settles the disputes of its region; for everyone else there are none. */
@Component
public class DisputeDesk {

  /** How many a list shows at a time. */
  public static final int PAGE = 50;

  private final Roles roles;
  private final RoleReaders readers;
  private final DisputeRows rows;
  private final Approvals approvals;
  private final People people;
  private final DisputeLetters letters;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DisputeDesk(
      Roles roles,
      RoleReaders readers,
      DisputeRows rows,
      Approvals approvals,
      People people,
      DisputeLetters letters,
      ApplicationEventPublisher events,
      Clock clock) {
    this.roles = roles;
    this.readers = readers;
    this.rows = rows;
    this.approvals = approvals;
    this.people = people;
    this.letters = letters;
    this.events = events;
    this.clock = clock;
  }

  /** Newest first; {@link #PAGE} and one more if there are more. It names no doctor. */
  public List<Dispute> list(Viewer.Clinician viewer, @Nullable DisputeId before) {
    return rows.of(Objects.requireNonNull(secretariat(viewer).region()), before, PAGE + 1);
  }

  /** Opens one; the doctor sees that it was read. */
  @Transactional
  public DisputeFile open(Viewer.Clinician viewer, DisputeId id) {
    var by = secretariat(viewer);
    var dispute = theirs(by, rows.find(id));
    var reader = readers.of(viewer, by, "bestridelse");
    events.publishEvent(
        new RecordRead(dispute.doctor().value(), id.value(), reader, Matter.LOGBOOK));
    return new DisputeFile(
        dispute,
        people.get(dispute.doctor()).name(),
        dispute.approvals().stream().map(approvals::get).toList());
  }

  /**
   * Closes one with a reason; what was disputed and not reset counts as before. Whoever disputed it
   * is told, and reads the reason.
   *
   * @throws DisputeSettled where somebody was first
   */
  @Transactional
  public void close(Viewer.Clinician viewer, DisputeId id, String because) {
    var by = secretariat(viewer);
    rows.lock(theirs(by, rows.find(id)).signer());
    var dispute = theirs(by, rows.find(id));
    if (!dispute.open()) {
      throw new DisputeSettled();
    }
    rows.close(id, viewer, because, clock.instant());
    letters.closed(dispute);
    events.publishEvent(new DisputeClosed(id, dispute.doctor(), viewer.actor()));
  }

  private Grant secretariat(Viewer.Clinician viewer) {
    var grant = roles.active(viewer);
    if (grant.role() != Role.SECRETARIAT) {
      throw new NotFound();
    }
    return grant;
  }

  private static Dispute theirs(Grant by, Optional<Dispute> dispute) {
    return dispute.filter(it -> it.region() == by.region()).orElseThrow(NotFound::new);
  }
}
