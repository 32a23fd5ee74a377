package logbog.declarations;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import logbog.programmes.RatingLevel;
import logbog.programmes.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * How the goals of one speciality have come along, period by period (V4).
 *
 * @param scale the levels by the newest Sheet, from the lowest
 * @param periods signed and not replaced, the earliest first
 * @param goals those of the newest Sheet in its order, then those no longer asked about
 */
public record Growth(
    String specialityName, List<RatingLevel> scale, List<Term> periods, List<GoalGrowth> goals) {

  /**
   * A period with a signed declaration.
   *
   * @param disputed a trainer says it was not they who signed
   */
  public record Term(Summary declaration, boolean disputed) {}

  /**
   * One goal through the periods.
   *
   * @param former whether it is no longer asked about
   * @param stood one for each period; null where it was not asked about
   */
  public record GoalGrowth(Sheet.Goal goal, boolean former, List<@Nullable Stood> stood) {

    /** {@code 1 → 1 → 2}. */
    public String inWords() {
      return stood.stream()
          .map(it -> it == null ? "–" : it.level().label())
          .collect(Collectors.joining(" → "));
    }

    /** The line to be drawn, in a box of this size, through the points it stood at. */
    public String points(int width, int height) {
      var points = new StringBuilder();
      for (int n = 0; n < stood.size(); n++) {
        var it = stood.get(n);
        if (it != null) {
          points.append(
              String.format(Locale.ROOT, "%.1f,%.1f ", x(n, width), height * (1 - it.height())));
        }
      }
      return points.toString().strip();
    }

    private double x(int period, int width) {
      return stood.size() < 2 ? width / 2.0 : (double) width * period / (stood.size() - 1);
    }
  }
}
