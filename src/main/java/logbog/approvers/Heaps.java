package logbog.approvers;

import logbog.approvals.Covers;
import logbog.people.PersonId;
import logbog.roles.Roles;
import org.springframework.stereotype.Component;

/** Puts together what one approver is to be reminded of, as it is now. */
@Component
class Heaps {

  private final WaitRows rows;
  private final Covers covers;
  private final Roles roles;

  Heaps(WaitRows rows, Covers covers, Roles roles) {
    this.rows = rows;
    this.covers = covers;
    this.roles = roles;
  }

  Heap of(PersonId person) {
    var away = covers.standsInFor(person);
    return new Heap(
        rows.own(person),
        Tally.of(covers.of(away, roles.currentOf(person))),
        away,
        rows.stuck(person));
  }
}
