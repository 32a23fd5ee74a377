package logbog.committee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import logbog.programmes.Edition;
import logbog.programmes.Goal;

/**
 * What would change, goal by goal, by number.
 *
 * @param changes new and changed goals in their order, then those that would be gone
 * @param same how many goals stay as they are
 * @param moved whether those that stay would be asked in another order
 * @param parts what else would change
 */
public record Comparison(List<GoalChange> changes, int same, boolean moved, List<Part> parts) {

  static Comparison of(Edition before, Edition after) {
    var known = byNumber(before);
    var changes = new ArrayList<GoalChange>();
    var same = 0;
    for (var goal : after.goals()) {
      var was = known.get(goal.no());
      if (was == null) {
        changes.add(new GoalChange(ChangeKind.NEW, goal, List.of()));
      } else if (was.equals(goal)) {
        same++;
      } else {
        changes.add(GoalChange.between(was, goal));
      }
    }
    var stay = byNumber(after);
    known.forEach(
        (no, goal) -> {
          if (!stay.containsKey(no)) {
            changes.add(new GoalChange(ChangeKind.GONE, goal, List.of()));
          }
        });
    return new Comparison(List.copyOf(changes), same, moved(known, stay), parts(before, after));
  }

  public long count(ChangeKind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }

  public boolean nothing() {
    return changes.isEmpty() && !moved && parts.isEmpty();
  }

  private static boolean moved(Map<Integer, Goal> before, Map<Integer, Goal> after) {
    var one = before.keySet().stream().filter(after::containsKey).toList();
    var other = after.keySet().stream().filter(before::containsKey).toList();
    return !one.equals(other);
  }

  private static List<Part> parts(Edition before, Edition after) {
    return List.of(Part.FACTS, Part.SCALE, Part.TEXTS).stream()
        .filter(part -> !part.mark(before).equals(part.mark(after)))
        .toList();
  }

  private static Map<Integer, Goal> byNumber(Edition edition) {
    var goals = new LinkedHashMap<Integer, Goal>();
    edition.goals().forEach(goal -> goals.putIfAbsent(goal.no(), goal));
    return goals;
  }
}
