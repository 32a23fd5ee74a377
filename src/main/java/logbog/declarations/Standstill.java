package logbog.declarations;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import logbog.programmes.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Which goals have stood still: at the same level below the one that counts as reached, the last
 * two times they were signed. Standing where the committee wants a goal to stand by now is no
 * standstill, and nor is waiting for a goal that belongs to a later period.
 */
final class Standstill {

  private Standstill() {}

  /**
   * The goals that have, counted from 0 in the order of the Sheet.
   *
   * @param course the main course the period now asked about is before; null at the end of it all
   * @param earlier the levels of the time before last, in the same order; null for none
   */
  static Set<Integer> of(
      Sheet sheet,
      @Nullable Integer course,
      List<? extends @Nullable Short> last,
      List<? extends @Nullable Short> earlier) {
    var still = new TreeSet<Integer>();
    for (int i = 0; i < last.size(); i++) {
      var level = last.get(i);
      if (level != null
          && level.equals(earlier.get(i))
          && level < reached(sheet)
          && !wantedLater(sheet.goals().get(i), course)
          && !asRequired(sheet.goals().get(i), course, level)) {
        still.add(i);
      }
    }
    return still;
  }

  /** The lowest level that counts as reached: the highest of all, where no committee says so. */
  private static int reached(Sheet sheet) {
    var said = sheet.reachedFrom();
    return said != null
        ? said
        : sheet.scale().stream().mapToInt(level -> level.value()).max().orElse(0);
  }

  private static boolean wantedLater(Sheet.Goal goal, @Nullable Integer course) {
    var before = goal.recommendedBefore();
    return course != null && before != null && before > course;
  }

  private static boolean asRequired(Sheet.Goal goal, @Nullable Integer course, short level) {
    var required = goal.required(course);
    return required != null && Objects.requireNonNull(required) <= level;
  }
}
