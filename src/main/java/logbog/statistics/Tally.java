package logbog.statistics;

import java.time.Instant;
import java.util.List;
import logbog.programmes.RatingLevel;

/**
 * One view of the statistics.
 *
 * @param levels those that are told of, from the lowest
 * @param periods those of which something can be shown
 * @param period the one it is about; 0 for all of them
 * @param groups by goal
 * @param left goals that there is nothing to tell of
 * @param asOf everything signed before is counted
 */
public record Tally(
    List<RatingLevel> levels,
    List<Integer> periods,
    int period,
    List<Group> groups,
    int left,
    Instant asOf) {

  /** Whether nobody's levels can be shown. */
  public boolean empty() {
    return periods.isEmpty();
  }
}
