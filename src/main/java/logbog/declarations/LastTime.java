package logbog.declarations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The apprentice's declaration before this one in the same speciality.
 *
 * @param levels of last time in the order of this Sheet's goals; null for a goal that was not asked
 *     about then, or was another goal
 * @param origins what else is told of last time's levels, in the same order; null for nothing
 * @param still the goals that have stood still the last two times, counted from 0
 */
public record LastTime(
    LocalDate periodEnd,
    List<@Nullable Short> levels,
    List<@Nullable Origin> origins,
    Set<Integer> still,
    String workAreas,
    String focus) {

  /**
   * Whether a goal can be left as it was: it had a level, and the apprentice has not rated themself
   * at another (V13).
   */
  public boolean stays(int goal, @Nullable SelfRating own) {
    var then = levels.get(goal);
    var now = own == null ? null : own.levels().get(goal);
    return then != null && (now == null || now.equals(then));
  }
}
