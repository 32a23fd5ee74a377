package logbog.approvers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import logbog.approvers.AwayEvent.ApproverAway;
import logbog.approvers.AwayEvent.ApproverBack;
import logbog.mail.Daytime;
import logbog.mail.Outbox;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Roles;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where those who approve say that they are away, and who stands in. Everyone speaks for themself;
 * the one who stands in gets no right they do not hold (M3), and signs as themself.
 */
@Component
public class Absences {

  /** The longest somebody can be away in one go. */
  public static final int LONGEST_DAYS = 366;

  private final AwayRows rows;
  private final PeerRows peers;
  private final Roles roles;
  private final People people;
  private final Outbox outbox;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Absences(
      AwayRows rows,
      PeerRows peers,
      Roles roles,
      People people,
      Outbox outbox,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.peers = peers;
    this.roles = roles;
    this.people = people;
    this.outbox = outbox;
    this.events = events;
    this.clock = clock;
  }

  /** The viewer's own, begun or still to come. */
  public Optional<Away> of(Viewer.Clinician viewer) {
    approving(viewer);
    return rows.of(viewer.id(), today());
  }

  /** Who may stand in: those who may approve the same in a role of their own. */
  public List<Peer> peers(Viewer.Clinician viewer) {
    approving(viewer);
    return peers.of(viewer.id());
  }

  /**
   * Away on these days; what was said before no longer counts. Whoever stands in is told, once.
   *
   * @throws NotFound for a deputy who is none of {@link #peers}
   */
  @Transactional
  public void begin(
      Viewer.Clinician viewer, LocalDate from, LocalDate to, @Nullable PersonId deputy) {
    if (deputy != null && peers(viewer).stream().noneMatch(it -> it.person().equals(deputy))) {
      throw new NotFound();
    }
    approving(viewer);
    rows.alone(viewer.id());
    if (of(viewer).filter(it -> it.says(from, to, deputy)).isPresent()) {
      return;
    }
    rows.end(viewer.id(), now());
    var id = rows.add(viewer.id(), from, to, deputy, now());
    var details = new TreeMap<>(Map.of("from", from.toString(), "to", to.toString()));
    if (deputy != null) {
      details.put("deputy", deputy.toString());
      outbox.post(people.get(deputy).letter(DeputyLetters.DEPUTY, id));
    }
    events.publishEvent(new ApproverAway(id, viewer.actor(), Map.copyOf(details)));
  }

  /** Back before the day that was said. */
  @Transactional
  public void end(Viewer.Clinician viewer) {
    approving(viewer);
    rows.end(viewer.id(), now())
        .ifPresent(id -> events.publishEvent(new ApproverBack(id, viewer.actor())));
  }

  /**
   * Doctors in training, secretariats and project leads are asked for nothing; who holds another
   * role beside is away in all of them, whichever they act in.
   */
  private void approving(Viewer.Clinician viewer) {
    roles.active(viewer);
    if (roles.currentOf(viewer.id()).stream().noneMatch(it -> it.role().isAsked())) {
      throw new NotFound();
    }
  }

  private LocalDate today() {
    return Daytime.day(clock.instant());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
