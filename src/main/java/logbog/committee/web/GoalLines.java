package logbog.committee.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import logbog.programmes.GoalChange;

/**
 * What became of one goal, as the page shows it: its number, or both where it has another now.
 *
 * @param states what became of it, as the ends of keys of texts
 */
public record GoalLines(GoalChange change, String no, List<String> states, List<Line> lines) {

  GoalLines(GoalChange change, List<Line> lines) {
    this(change, no(change), states(change), lines);
  }

  public String title() {
    var goal = change.after() == null ? change.before() : change.after();
    return goal == null ? "" : goal.title().danish();
  }

  private static String no(GoalChange change) {
    return Stream.of(change.before(), change.after())
        .flatMap(goal -> goal == null ? Stream.of() : Stream.of("" + goal.no()))
        .distinct()
        .collect(Collectors.joining(" → "));
  }

  private static List<String> states(GoalChange change) {
    if (change.kind() != GoalChange.Kind.CHANGED) {
      return List.of(change.kind().name());
    }
    var reworded = change.reworded() ? "REWORDED" : "";
    var renumbered = change.renumbered() ? "RENUMBERED" : "";
    var states = Stream.of(reworded, renumbered).filter(state -> !state.isEmpty()).toList();
    return states.isEmpty() ? List.of("CHANGED") : states;
  }
}
