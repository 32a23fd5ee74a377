package logbog.programmes;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What an edition must be before it can be published. */
final class EditionRules {

  private static final int MOST_GOALS = 500;
  private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2150, 12, 31);

  private final Edition edition;
  private final Flaws flaws = new Flaws();

  private EditionRules(Edition edition) {
    this.edition = edition;
  }

  /**
   * Every flaw, in the order of the edition.
   *
   * @param known whether the register has a speciality of this name in the programme
   */
  static List<Flaw> flaws(Edition edition, Predicate<String> known) {
    var rules = new EditionRules(edition);
    rules.facts();
    new FormRules(edition, rules.flaws).check();
    rules.goals(known);
    return rules.flaws.found();
  }

  private void facts() {
    flaws.number(Place.EDITION, "programmeNo", edition.programmeNo(), 999_999);
    flaws.line(Place.EDITION, "programmeName", edition.programmeName(), 200);
    flaws.line(Place.EDITION, "version", edition.version(), 40);
    date("validFrom", edition.validFrom());
    if (edition.audience() instanceof Audience.EveryoneFrom(var from)) {
      date("audience", from);
    }
  }

  private void date(String field, LocalDate date) {
    if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
      flaws.add(Place.EDITION, field, "web.field.date");
    }
  }

  private void goals(Predicate<String> known) {
    var goals = edition.goals();
    if (goals.isEmpty()) {
      flaws.add(Place.EDITION, "goals", "programmes.flaw.no-goals");
    }
    if (goals.size() > MOST_GOALS) {
      flaws.add(Place.EDITION, "goals", "programmes.flaw.too-many", MOST_GOALS);
    }
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; i < goals.size(); i++) {
      if (!numbers.add(goals.get(i).no())) {
        flaws.add(Place.goal(i), "no", "programmes.flaw.goal-twice", "" + goals.get(i).no());
      }
      new GoalRules(goals.get(i), Place.goal(i), flaws).check(edition.scale(), known);
    }
  }
}
