package logbog.declarations;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import logbog.programmes.RatingLevel;
import logbog.programmes.Sheet;

/**
 * A level of last time that belongs to a goal only in part: the goal is a part of what it was given
 * to, or asks for more than that. It is shown, and never offered as unchanged.
 *
 * @param level the lowest, where several goals were merged
 * @param goals what it was given to, as they were asked then
 */
public record Origin(RatingLevel level, List<Sheet.Goal> goals) {

  /** The goals by number and title. */
  public String names(Locale language) {
    return goals.stream()
        .map(goal -> goal.no() + " " + goal.title(language))
        .collect(Collectors.joining(", "));
  }

  public boolean merged() {
    return goals.size() > 1;
  }
}
