package logbog.committee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import logbog.programmes.Goal;
import org.jspecify.annotations.Nullable;

/**
 * What would become of one goal.
 *
 * @param what of a changed goal, what is changed: {@code TITLE}, {@code ITEMS}, {@code
 *     SPECIALITIES} or {@code MORE}
 */
public record GoalChange(ChangeKind kind, Goal goal, List<String> what) {

  static GoalChange between(Goal before, Goal after) {
    var what = new ArrayList<String>();
    if (!before.title().equals(after.title())) {
      what.add("TITLE");
    }
    if (!before.items().equals(after.items())) {
      what.add("ITEMS");
    }
    if (!before.specialities().equals(after.specialities())) {
      what.add("SPECIALITIES");
    }
    if (!Objects.equals(rest(before), rest(after))) {
      what.add("MORE");
    }
    return new GoalChange(ChangeKind.CHANGED, after, List.copyOf(what));
  }

  private static List<@Nullable Object> rest(Goal goal) {
    return Arrays.asList(
        goal.companion(), goal.kinds(), goal.recommendedBefore(), goal.required(), goal.picture());
  }
}
