package logbog.programmes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import logbog.intake.CsvRow;
import logbog.programmes.SpecialityGoals.DatedGoal;

/**
 * Gathers the rows of a file of goals into editions, in file order, and finds what does not fit.
 */
final class GoalRows {

  private final Map<EditionKey, SpecialityGoals> headings = new LinkedHashMap<>();
  private final Map<EditionKey, Map<Integer, DatedGoal>> goals = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();
  private final Map<String, LocalDate> versions = new HashMap<>();

  void add(CsvRow row) {
    var read = GoalRow.read(row);
    if (row.ok()) {
      agree(row, read.heading());
      var key = EditionKey.of(read.heading());
      headings.putIfAbsent(key, read.heading());
      merge(row, read.goal(), goals.computeIfAbsent(key, k -> new LinkedHashMap<>()));
    }
  }

  List<SpecialityGoals> editions() {
    return headings.entrySet().stream()
        .map(
            of ->
                of.getValue().with(List.copyOf(goals.getOrDefault(of.getKey(), Map.of()).values())))
        .toList();
  }

  /** One number has one name, and one version begins on one day. */
  private void agree(CsvRow row, SpecialityGoals heading) {
    var name = names.putIfAbsent(heading.programmeNo(), heading.programmeName());
    if (name != null && !name.equals(heading.programmeName())) {
      row.wrong("programme", "programmes.two-names", "" + heading.programmeNo(), name);
    }
    var version = heading.programmeNo() + " " + heading.version();
    var from = versions.putIfAbsent(version, heading.validFrom());
    if (from != null && !from.equals(heading.validFrom())) {
      row.wrong("valid_from", "programmes.two-dates", heading.version(), from.toString());
    }
  }

  private static void merge(CsvRow row, DatedGoal goal, Map<Integer, DatedGoal> known) {
    var before = known.putIfAbsent(goal.no(), goal);
    if (before == null) {
      return;
    }
    if (!before.speaksOf(goal)) {
      row.wrong("goal_title", "programmes.two-goals", "" + goal.no(), before.title());
    } else if (goal.items().isEmpty() || before.items().isEmpty()) {
      row.wrong("goal_no", "programmes.goal-twice", "" + goal.no());
    } else {
      var item = goal.items().getFirst();
      if (before.items().stream().anyMatch(other -> other.no() == item.no())) {
        row.wrong("item_no", "programmes.item-twice", "" + item.no(), "" + goal.no());
      }
      known.put(goal.no(), before.with(item));
    }
  }
}
