package logbog.programmes;

import java.util.List;

/** Tells whether a Sheet can have been made of an edition: all it asks stands there as it asks. */
final class Source {

  private Source() {}

  static boolean holds(Edition edition, Sheet sheet) {
    return sheet.goals().stream()
        .allMatch(asked -> edition.goals().stream().anyMatch(goal -> is(goal, asked)));
  }

  private static boolean is(Goal goal, Sheet.Goal asked) {
    return asked.no().equals("" + goal.no())
        && asked.title().equals(goal.title().danish())
        && holds(goal.items(), asked.items());
  }

  private static boolean holds(List<Goal.Item> items, List<Sheet.Item> asked) {
    return asked.stream().allMatch(one -> items.stream().anyMatch(item -> is(item, one)));
  }

  private static boolean is(Goal.Item item, Sheet.Item asked) {
    return asked.no().equals("" + item.no()) && asked.text().equals(item.text().danish());
  }
}
