package logbog.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that one person in one role read of a doctor's record on one day.
 *
 * @param id of its last entry: where a list goes on
 * @param role as the doctors' training calls it; null where the entry is older than that was kept
 * @param last when, the last time that day
 * @param read what, each once
 */
public record DayOfReadings(
    UUID id,
    LocalDate day,
    @Nullable String name,
    @Nullable String role,
    @Nullable String place,
    int times,
    Instant last,
    List<What> read) {

  /**
   * What was read.
   *
   * @param part of the record, in the word it was opened with; empty where the matter says it
   */
  public record What(Matter matter, String part) {

    static What of(String words) {
      var both = words.split(" ", 2);
      return new What(Matter.valueOf(both[0]), both[1]);
    }
  }
}
