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
 * @param stays whether it can be left as it was last time, once looked at
 * @param own the level the apprentice rated themself at (V13): shown when the trainer has given one
 * @param still whether it has stood still the last two times
 * @param author another trainer who gave the level
 */
public record GoalCard(
    int index,
    Sheet.Goal goal,
    @Nullable Short chosen,
    @Nullable RatingLevel last,
    @Nullable Origin origin,
    boolean stays,
    @Nullable RatingLevel own,
    boolean still,
    @Nullable String author,
    @Nullable Problem problem) {

  /** A goal nobody has answered, now or before. */
  static GoalCard blank(int index, Sheet.Goal goal) {
    return rated(index, goal, null, null);
  }

  /** As an apprentice rates themself on it: nothing is told of what others found. */
  static GoalCard rated(
      int index, Sheet.Goal goal, @Nullable Short chosen, @Nullable Problem problem) {
    return new GoalCard(index, goal, chosen, null, null, false, null, false, null, problem);
  }

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

  /** The label of the apprentice's own level, where the page keeps it back until one is given. */
  public @Nullable String keptBack() {
    return own == null || chosen != null ? null : own.label();
  }

  /** Rated otherwise by the apprentice: something to talk about (V13). */
  public boolean differs() {
    return own != null && chosen != null && own.value() != chosen;
  }

  /** Not answered yet, and can stay as it was. */
  public boolean canStay() {
    return chosen == null && last != null && stays;
  }
}
