package logbog.followup;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.reminders.NextStep;
import org.jspecify.annotations.Nullable;

/**
 * One departure with its apprentices, a stretch at a time; of each, those who need a hand first.
 *
 * @param steps what happens by itself next, by the subjects of the lines
 * @param next where the next begins; null at the end
 */
public record Roster(
    Departure departure,
    List<BoardLine> lines,
    Stretch from,
    @Nullable Stretch next,
    Map<UUID, NextStep> steps) {

  /** The address of this class, and of this stretch of it. */
  public String query() {
    return departure.key().query() + from.query();
  }

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
