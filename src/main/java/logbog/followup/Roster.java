package logbog.followup;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.reminders.NextStep;
import org.jspecify.annotations.Nullable;

/**
 * One departure with all its apprentices, those who need a hand first.
 *
 * @param steps what happens by itself next, by the subjects of the lines
 * @param more whether there are more than a board has room for; those shown are the ones waited for
 */
public record Roster(
    Departure departure, List<BoardLine> lines, boolean more, Map<UUID, NextStep> steps) {

  /** What happens by itself next, if nobody does anything before; null when nothing does. */
  public @Nullable NextStep next(BoardLine line) {
    return steps.get(line.subject());
  }

  public List<BoardLine> red() {
    return lines.stream().filter(line -> line.light() == Light.RED).toList();
  }

  /** Whose declaration is not here yet, or no longer holds. */
  public List<BoardLine> missing() {
    return lines.stream().filter(line -> line.light() != Light.GREEN).toList();
  }
}
