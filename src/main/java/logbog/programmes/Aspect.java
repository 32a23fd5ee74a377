package logbog.programmes;

import java.util.Set;
import java.util.function.Function;

/** What a goal says. */
public enum Aspect {
  NUMBER(Goal::no),
  TITLE(goal -> goal.title().danish()),
  TITLE_ENGLISH(goal -> goal.title().english()),
  COMPANION(goal -> goal.companion().danish()),
  COMPANION_ENGLISH(goal -> goal.companion().english()),
  ITEMS(Goal::items),
  SPECIALITIES(goal -> Set.copyOf(goal.specialities())),
  KINDS(Goal::kinds),
  RECOMMENDED(goal -> goal.recommendedBefore() == null ? 0 : goal.recommendedBefore()),
  REQUIRED(goal -> Set.copyOf(goal.required())),
  PICTURE(goal -> goal.picture() == null ? "" : goal.picture());

  private final Function<Goal, Object> said;

  Aspect(Function<Goal, Object> said) {
    this.said = said;
  }

  boolean differs(Goal before, Goal after) {
    return !said.apply(before).equals(said.apply(after));
  }
}
