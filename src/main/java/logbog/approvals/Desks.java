package logbog.approvals;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.RoleEnded;
import logbog.roles.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for those who are asked, laid out for the role they act in. */
@Component
public class Desks {

  /** How many a desk shows at a time. */
  public static final int PAGE = 30;

  private final AskRows asks;
  private final ApprovalRows approvals;
  private final WaitingApprovals waiting;
  private final Covers covers;
  private final Roles roles;
  private final People people;
  private final Lacking lacking;
  private final Clock clock;

  Desks(
      AskRows asks,
      ApprovalRows approvals,
      WaitingApprovals waiting,
      Covers covers,
      Roles roles,
      People people,
      Lacking lacking,
      Clock clock) {
    this.asks = asks;
    this.approvals = approvals;
    this.waiting = waiting;
    this.covers = covers;
    this.roles = roles;
    this.people = people;
    this.lacking = lacking;
    this.clock = clock;
  }

  /**
   * What waits, the longest first, and what can still be taken back. Eight statements, however much
   * it is, for whoever stands in for nobody.
   *
   * @param after the last of the stretch before
   */
  public Desk of(Viewer.Clinician asked, @Nullable AskId after) {
    var held = roles.currentOf(asked.id());
    var grant =
        held.stream()
            .filter(it -> it.id().equals(asked.active()))
            .findFirst()
            .orElseThrow(RoleEnded::new);
    var now = clock.instant();
    var found = asks.waiting(grant.id(), after, PAGE + 1);
    var shown = found.stream().limit(PAGE).toList();
    var pending = approvals.pending(asked.id(), now);
    var away = covers.standsInFor(asked.id());
    var covered = covers.of(away, List.of(grant));
    var names =
        people.names(
            Stream.of(
                    shown.stream().map(Ask::doctor),
                    covered.stream().map(Ask::doctor),
                    pending.stream().map(Approval::doctor))
                .flatMap(it -> it)
                .distinct()
                .toList());
    var missing =
        lacking.of(Stream.concat(shown.stream(), covered.stream()).map(Wanted::of).toList());
    var counts = waiting.waiting(held);
    var here = counts.getOrDefault(grant.id(), 0);
    return new Desk(
        tasks(shown, names, missing),
        found.size() > shown.size() ? shown.getLast().id() : null,
        here,
        counts.values().stream().mapToInt(it -> it).sum() - here,
        pending(pending, names),
        away.stream()
            .map(it -> new Desk.Covered(it, tasks(askedOf(it, covered), names, missing)))
            .toList(),
        held.stream().anyMatch(it -> it.role().isAsked()),
        now);
  }

  /** How many wait, also for those the reader stands in for. */
  public int waiting(Viewer.Clinician asked) {
    var grant = roles.active(asked);
    return waiting.waiting(List.of(grant)).getOrDefault(grant.id(), 0)
        + covers.of(covers.standsInFor(asked.id()), List.of(grant)).size();
  }

  private static List<Ask> askedOf(Absence away, List<Ask> asks) {
    return asks.stream().filter(it -> it.to().person().equals(away.person())).toList();
  }

  private static List<Task> tasks(
      List<Ask> asks, Map<PersonId, String> names, Map<Wanted, List<Shortfall>> missing) {
    return asks.stream()
        .map(
            it ->
                new Task(
                    it,
                    names.getOrDefault(it.doctor(), ""),
                    missing.getOrDefault(Wanted.of(it), List.of())))
        .toList();
  }

  private static List<Desk.Pending> pending(List<Approval> approvals, Map<PersonId, String> names) {
    return approvals.stream()
        .map(it -> new Desk.Pending(it, names.getOrDefault(it.doctor(), "")))
        .toList();
  }
}
