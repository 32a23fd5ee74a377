package logbog.programmes;

import java.time.LocalDate;
import java.util.List;
import logbog.intake.CsvRow;
import logbog.programmes.SpecialityGoals.DatedGoal;
import logbog.programmes.SpecialityGoals.DatedItem;

/**
 * One row of a file of goals.
 *
 * @param heading the edition it belongs to, without goals
 * @param goal the goal with the one item of the row, or with none
 */
record GoalRow(SpecialityGoals heading, DatedGoal goal) {

  static GoalRow read(CsvRow row) {
    return new GoalRow(heading(row), goal(row));
  }

  private static SpecialityGoals heading(CsvRow row) {
    return new SpecialityGoals(
        row.number("programme_no", 1, 999_999),
        row.line("programme", 200),
        row.line("version", 40),
        row.date("valid_from").orElse(LocalDate.EPOCH),
        row.line("speciality", 200),
        List.of());
  }

  private static DatedGoal goal(CsvRow row) {
    var goal =
        new DatedGoal(
            row.number("goal_no", 1, 999_999),
            row.line("goal_title", 300),
            row.optionalDate("goal_valid_from").orElse(null),
            row.optionalDate("goal_valid_to").orElse(null),
            List.of());
    if (Dated.backwards(goal.from(), goal.to())) {
      row.wrong("goal_valid_to", "programmes.backwards");
    }
    return saysItem(row) ? goal.with(item(row)) : goal;
  }

  private static boolean saysItem(CsvRow row) {
    return !row.optionalLine("item_no", 20).isEmpty()
        || !row.optionalLines("item_text", 2000).isEmpty();
  }

  private static DatedItem item(CsvRow row) {
    var item =
        new DatedItem(
            row.number("item_no", 1, 999),
            row.lines("item_text", 2000),
            row.date("item_valid_from").orElse(null),
            row.optionalDate("item_valid_to").orElse(null));
    if (Dated.backwards(item.from(), item.to())) {
      row.wrong("item_valid_to", "programmes.backwards");
    }
    return item;
  }
}
