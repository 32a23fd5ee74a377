package logbog.courses;

import java.time.Instant;

/** An approval of a course that stands, from {@code effectiveAt} on for good. */
public record Standing(Instant at, Instant effectiveAt, String by) {

  public boolean pendingAt(Instant moment) {
    return moment.isBefore(effectiveAt);
  }
}
