package logbog.summons.web;

import java.util.List;
import logbog.summons.Fault;
import logbog.summons.Roster;
import logbog.summons.Summons;
import logbog.web.Page;
import logbog.web.Problem;
import logbog.web.Problems;

/** Where a school adds apprentices to a summons. */
public record AdditionPage(
    Summons summons, Typing typing, Problems problems, List<Fault> faults, List<Problem> notices)
    implements Page {

  static AdditionPage of(Summons summons, Typing typing, Roster roster, Problems problems) {
    return new AdditionPage(
        summons, typing.listing(roster), problems, roster.faults(), roster.notices());
  }

  public List<Fault> fixes() {
    return faults.stream().limit(Typing.FIXES).toList();
  }
}
