package logbog.summons;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A summons as its readers see it.
 *
 * @param schoolName as the register has it now
 * @param writtenBy the address it was written from, and the name of its owner
 * @param sendAt when the letters are due; past once they have been handed over
 * @param version how often it was changed; the calendar entry's sequence
 */
public record Summons(
    SummonsId id,
    Plan plan,
    String schoolName,
    Instant writtenAt,
    String writtenBy,
    String writerName,
    Instant sendAt,
    @Nullable Instant changedAt,
    @Nullable Instant cancelledAt,
    int version) {

  public boolean cancelled() {
    return cancelledAt != null;
  }
}
