package logbog.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one letter, as facts with their times. One that was sent and came back counts as
 * refused, from when that was heard.
 */
public record Delivery(
    LetterId id,
    String kind,
    UUID about,
    EmailAddress to,
    Instant queuedAt,
    @Nullable Instant sentAt,
    @Nullable Instant refusedAt,
    @Nullable String refusal,
    @Nullable Instant droppedAt) {

  /** Waiting for the mail server, which may be down. */
  public boolean waiting() {
    return sentAt == null && refusedAt == null && droppedAt == null;
  }
}
