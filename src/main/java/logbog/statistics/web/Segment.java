package logbog.statistics.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import logbog.programmes.RatingLevel;
import logbog.statistics.Spread;

/**
 * A part of a bar.
 *
 * @param pattern the name of what it is filled with
 * @param from where it begins, in percent
 * @param middle where its label stands
 * @param label empty where there is no room for it
 */
public record Segment(String pattern, String from, String width, String middle, String label) {

  /** More levels than patterns share the last one, and are told apart by their labels. */
  private static final int PATTERNS = 6;

  private static final double ROOM_FOR_A_LABEL = 8;

  /** The levels from the lowest, and then what is hidden or was rounded off. */
  static List<Segment> of(Spread spread, List<RatingLevel> levels) {
    var segments = new ArrayList<Segment>();
    double from = 0;
    for (int n = 0; n < levels.size(); n++) {
      var width = spread.least(levels.get(n).value()) * 10.0 / spread.all();
      if (width > 0) {
        segments.add(segment(pattern(n, levels.size()), from, width, levels.get(n).label()));
      }
      from += width;
    }
    if (from < 100) {
      segments.add(segment("s-rest", from, 100 - from, ""));
    }
    return segments;
  }

  /** The lowest is always the palest, the highest the darkest. */
  static String pattern(int n, int levels) {
    return "s-" + (n == levels - 1 && n > 0 ? PATTERNS - 1 : Math.min(n, PATTERNS - 2));
  }

  private static Segment segment(String pattern, double from, double width, String label) {
    return new Segment(
        pattern,
        percent(from),
        percent(width),
        percent(from + width / 2),
        width < ROOM_FOR_A_LABEL ? "" : label);
  }

  private static String percent(double number) {
    return String.format(Locale.ROOT, "%.2f%%", number);
  }
}
