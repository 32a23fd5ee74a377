package logbog.declarations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import logbog.programmes.Goal.Required;
import logbog.programmes.Sheet;

/**
 * Which goals will hardly be reached in time, said while there is still time (V14).
 *
 * <p>A step of the scale a training period is what can be hoped for. So a goal is at risk when it
 * stands further below a required level than there are periods left before the main course that
 * level is required for: already when it lacks a step at the main course itself, or was to be there
 * before an earlier one. There is still time as long as another training period follows, so an
 * ordinary declaration warns; a final one does not, nor one of a period broken off, which says
 * nothing of its end. A level required at the end of the training, with no main course named, is at
 * no known distance and warns of nothing.
 */
final class AtRisk {

  private AtRisk() {}

  /** The goals at risk, counted from 0 in the order of the Sheet. */
  static List<Integer> goals(Sheet sheet, Period period, List<Short> levels) {
    var course = period.mainCourse();
    var goals = new ArrayList<Integer>();
    if (course == null || period.kind() != Kind.ORDINARY) {
      return goals;
    }
    for (int i = 0; i < levels.size(); i++) {
      var level = levels.get(i);
      if (required(sheet.goals().get(i)).stream()
          .anyMatch(it -> tooFar(sheet, level, it, course))) {
        goals.add(i);
      }
    }
    return goals;
  }

  /**
   * What a reader is told a goal lacks: the level required next that it does not have yet, or else
   * the last one that it should have had.
   */
  static Optional<Required> lacks(Sheet.Goal goal, int course, short level) {
    var missed = required(goal).stream().filter(it -> it.level() > level).toList();
    return missed.stream()
        .filter(it -> before(it) >= course)
        .min(Comparator.comparing(AtRisk::before))
        .or(() -> missed.stream().max(Comparator.comparing(AtRisk::before)));
  }

  private static boolean tooFar(Sheet sheet, short level, Required required, int course) {
    var steps =
        sheet.scale().stream()
            .filter(it -> it.value() > level && it.value() <= required.level())
            .count();
    return steps > Math.max(0, before(required) - course);
  }

  private static List<Required> required(Sheet.Goal goal) {
    var required = goal.required();
    return required == null
        ? List.of()
        : required.stream().filter(it -> it.before() != null).toList();
  }

  private static int before(Required required) {
    return Objects.requireNonNull(required.before());
  }
}
