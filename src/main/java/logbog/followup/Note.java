package logbog.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done about a declaration, which all three see and any of them can close.
 *
 * @param side whose it is to do
 * @param due the day by which, where one was said
 * @param closing null while it is open
 */
public record Note(
    NoteId id,
    String what,
    Side side,
    @Nullable LocalDate due,
    Instant writtenAt,
    String writerName,
    @Nullable Closing closing) {

  /** Who said it was done, and what they said of it. */
  public record Closing(Instant at, String name, String remark) {}

  public boolean open() {
    return closing == null;
  }
}
