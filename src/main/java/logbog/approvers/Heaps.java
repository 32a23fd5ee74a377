package logbog.approvers;

import java.util.List;
import logbog.approvals.Absence;
import logbog.approvals.Ask;
import logbog.approvals.Covers;
import logbog.people.PersonId;
import logbog.roles.Roles;
import org.springframework.stereotype.Component;

/** Puts together what one approver is to be reminded of, as it is now. */
@Component
class Heaps {

  private final WaitRows rows;
  private final Covers covers;
  private final Beyond beyond;
  private final Roles roles;

  Heaps(WaitRows rows, Covers covers, Beyond beyond, Roles roles) {
    this.rows = rows;
    this.covers = covers;
    this.beyond = beyond;
    this.roles = roles;
  }

  Heap of(PersonId person) {
    var away = covers.standsInFor(person);
    var covered = covers.of(away, roles.currentOf(person));
    return new Heap(
        rows.own(person),
        Tally.of(covered),
        away.stream().filter(it -> waits(covered, it)).toList(),
        rows.stuck(person).and(beyond.of(person)));
  }

  private static boolean waits(List<Ask> covered, Absence away) {
    return covered.stream().anyMatch(it -> it.to().person().equals(away.person()));
  }
}
