package logbog.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import logbog.programmes.Edition;
import logbog.programmes.Goal;

/**
 * One member's change of a draft, made from what their page showed.
 *
 * @param what said in the audit trail
 * @param to the edition with the change; empty when what it was made from is there no more
 */
public record Change(String what, Of to) {

  /** What a change does to the edition as it stands now. */
  public interface Of {
    Optional<Edition> edition(Edition now);
  }

  /** Changes a part that nobody else has changed meanwhile. */
  public static Change of(Part part, String was, UnaryOperator<Edition> change) {
    return new Change(
        part.name(),
        now -> part.mark(now).equals(was) ? Optional.of(change.apply(now)) : Optional.empty());
  }

  public static Change add(Goal goal) {
    return new Change(
        "goal " + goal.no(),
        now -> {
          var goals = new ArrayList<>(now.goals());
          goals.add(goal);
          return Optional.of(now.with(goals));
        });
  }

  /** Writes a goal anew where it stands now. */
  public static Change replace(String was, Goal goal) {
    return at(was, "goal " + goal.no(), (goals, place) -> goals.set(place, goal));
  }

  public static Change remove(String was) {
    return at(was, "goal removed", (goals, place) -> goals.remove((int) place));
  }

  /** Moves a goal to another place, counted from 0; a place beyond the ends is the end. */
  public static Change move(String was, int to) {
    return at(
        was,
        "goal moved",
        (goals, place) -> {
          var goal = goals.remove((int) place);
          goals.add(Math.clamp(to, 0, goals.size()), goal);
        });
  }

  private interface Act {
    void on(List<Goal> goals, Integer place);
  }

  private static Change at(String was, String what, Act act) {
    return new Change(
        what,
        now -> {
          var goals = new ArrayList<>(now.goals());
          for (int i = 0; i < goals.size(); i++) {
            if (Part.mark(goals.get(i)).equals(was)) {
              act.on(goals, i);
              return Optional.of(now.with(goals));
            }
          }
          return Optional.empty();
        });
  }
}
