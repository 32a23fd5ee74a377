package logbog.statistics;

import java.util.List;
import logbog.programmes.Sheet;

/** A goal, and how apprentices stand at it. */
public record Group(Sheet.Goal goal, List<Line> lines) {

  /** The most that one of its lines has at a level, in percent. */
  int highest(int level) {
    return lines.stream()
        .map(Line::spread)
        .filter(spread -> !spread.hidden())
        .mapToInt(spread -> spread.share(level))
        .max()
        .orElse(0);
  }
}
