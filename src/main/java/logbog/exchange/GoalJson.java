package logbog.exchange;

import logbog.programmes.ApprenticeKind;
import logbog.programmes.Goal;

/** What a goal says besides number, title, specialities and items, as JSON. */
final class GoalJson {

  private GoalJson() {}

  static Json of(Goal goal) {
    var picture = goal.picture();
    return new Json()
        .put("companion", goal.companion())
        .putSome("kinds", goal.kinds().stream().map(ApprenticeKind::name).toList())
        .put("recommendedBefore", goal.recommendedBefore())
        .putSome("required", goal.required().stream().map(GoalJson::required).toList())
        .put(
            "picture",
            picture == null
                ? null
                : new Json()
                    .put("sha256", picture.sha256())
                    .put("description", picture.description()));
  }

  private static Json required(Goal.Required required) {
    return new Json().put("before", required.before()).put("level", required.level());
  }
}
