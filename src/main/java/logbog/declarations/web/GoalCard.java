package logbog.declarations.web;

import logbog.declarations.Origin;
import logbog.programmes.RatingLevel;
import logbog.programmes.Sheet;
import logbog.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One goal as its card on the sheet shows it.
 *
 * @param index counted from 0 in the Sheet's order
 * @param chosen the level given so far
 * @param last the level of last time
 * @param origin last time's level of goals this one comes from, where it is not one of them
 * @param author another trainer who gave the level
 */
public record GoalCard(
    int index,
    Sheet.Goal goal,
    @Nullable Short chosen,
    @Nullable RatingLevel last,
    @Nullable Origin origin,
    @Nullable String author,
    @Nullable Problem problem) {

  public String id() {
    return "goal-" + index;
  }

  public boolean chose(RatingLevel level) {
    return chosen != null && chosen == level.value();
  }

  /** Lower than last time: unusual, so asked about (V4). */
  public boolean fell() {
    return chosen != null && last != null && chosen < last.value();
  }

  /** Not answered yet, and can stay as it was. */
  public boolean canStay() {
    return chosen == null && last != null;
  }
}
