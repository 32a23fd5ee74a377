package logbog.declarations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signed declaration's answers (V3, V4): all of them, for ever.
 *
 * @param levels one for each goal, in the order of the Sheet
 * @param authors the name of the trainer who answered each goal
 * @param unchanged which levels were accepted as unchanged from last time
 * @param specialNeeds empty is the explicit "none"
 * @param receipt the receipt number of the committed row
 * @param atRisk the goals it warns of (V14), counted from 0; ours, and no part of what was signed
 * @param paper where it was signed on paper and copied; null where it was signed on the screen
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
    long receipt,
    List<Integer> atRisk,
    @Nullable FromPaper paper) {

  /** One that warns of nothing, signed on the screen. */
  public Filling(
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
    this(
        levels,
        authors,
        unchanged,
        workAreas,
        goalsReached,
        goalsReachedNote,
        specialNeeds,
        talk,
        focus,
        remarks,
        signerName,
        completedAt,
        receipt,
        List.of(),
        null);
  }

  public int unchangedCount() {
    return (int) unchanged.stream().filter(u -> u).count();
  }
}
