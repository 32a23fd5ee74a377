package logbog.statistics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import logbog.programmes.Sheet;
import logbog.statistics.Counts.Count;

/** Puts counts together by goal. */
final class Grouping {

  private final List<Count> counts;
  private final Set<String> keys;
  private final Map<String, Map<String, List<Count>>> byGoal;

  Grouping(List<Count> counts) {
    this.counts = counts;
    this.keys = counts.stream().map(Count::key).collect(toSet());
    this.byGoal = counts.stream().collect(groupingBy(Count::goal, groupingBy(Count::key)));
  }

  /** Those of which anything can be told, in order. */
  List<Integer> periods() {
    return counts.stream().map(Count::period).distinct().sorted().toList();
  }

  int last() {
    return counts.stream().mapToInt(Count::period).max().orElse(0);
  }

  Grouping of(int period) {
    return new Grouping(counts.stream().filter(count -> count.period() == period).toList());
  }

  /** A goal with a line for each key that the goal, or another, has anything under. */
  Group group(Sheet.Goal goal, List<String> keys) {
    var here = byGoal.getOrDefault(goal.no(), Map.of());
    return new Group(
        goal,
        keys.stream()
            .filter(this.keys::contains)
            .map(key -> new Line(key, spread(here.getOrDefault(key, List.of()))))
            .toList());
  }

  private static Spread spread(List<Count> counts) {
    int all = 0;
    var levels = new HashMap<Integer, Integer>();
    for (var count : counts) {
      var level = count.level();
      if (level == null) {
        all = count.tens();
      } else {
        levels.put(level, count.tens());
      }
    }
    return new Spread(all, levels);
  }
}
