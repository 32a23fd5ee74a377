package logbog.declarations;

import java.time.Instant;
import java.util.List;

/**
 * A signed declaration's answers (V3, V4): all of them, for ever.
 *
 * @param levels one for each goal, in the order of the Sheet
 * @param authors the name of the trainer who answered each goal
 * @param unchanged which levels were accepted as unchanged from last time
 * @param specialNeeds empty is the explicit "none"
 * @param receipt the receipt number of the committed row
 */
public record Filling(
    List<Short> levels,
    List<String> authors,
    List<Boolean> unchanged,
    String workAreas,
    Reached goalsReached,
    String goalsReachedNote,
    String specialNeeds,
    Talk talk,
    String focus,
    String remarks,
    String signerName,
    Instant completedAt,
    long receipt) {

  public int unchangedCount() {
    return (int) unchanged.stream().filter(u -> u).count();
  }
}
