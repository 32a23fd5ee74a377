package logbog.courses;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An approval of a course that stands, from {@code effectiveAt} on for good.
 *
 * @param disputed since when it is disputed (bestridt); null where it is not
 */
public record Standing(Instant at, Instant effectiveAt, String by, @Nullable Instant disputed) {

  public boolean pendingAt(Instant moment) {
    return moment.isBefore(effectiveAt);
  }
}
