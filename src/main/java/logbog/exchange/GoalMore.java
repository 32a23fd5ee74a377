package logbog.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import logbog.programmes.ApprenticeKind;
import logbog.programmes.Goal;
import logbog.programmes.Translated;
import org.jspecify.annotations.Nullable;

/** What {@link GoalJson} wrote, read again. */
record GoalMore(
    Translated companion,
    Set<ApprenticeKind> kinds,
    @Nullable Integer recommendedBefore,
    List<Goal.Required> required,
    Goal.@Nullable Picture picture) {

  static GoalMore read(Node goal, int place, Places places) {
    var required = new ArrayList<Goal.Required>();
    for (var level : goal.list("required")) {
      places.part(place, "required", required.size(), level.spot());
      required.add(
          new Goal.Required(level.optionalNumber("before", 99), level.number("level", 99)));
    }
    var picture = goal.of("picture");
    return new GoalMore(
        goal.translated("companion"),
        kinds(goal),
        goal.optionalNumber("recommendedBefore", 99),
        required,
        goal.has("picture")
            ? new Goal.Picture(picture.text("sha256"), picture.translated("description"))
            : null);
  }

  private static Set<ApprenticeKind> kinds(Node goal) {
    var named = goal.list("kinds").stream().map(Node::text).collect(Collectors.joining(" "));
    var kinds = Kinds.read(named);
    if (kinds.isEmpty() && !named.isBlank()) {
      goal.wrong("kinds", "exchange.kinds", named);
    }
    return kinds;
  }

  Goal goal(int no, Translated title, List<Goal.Belonging> belongings, List<Goal.Item> items) {
    return new Goal(
        no, title, companion, kinds, belongings, items, recommendedBefore, required, picture);
  }
}
