package logbog.followup;

import java.util.UUID;

/** A follow-up note; no secret. */
public record NoteId(UUID value) {

  public static NoteId valueOf(String value) {
    return new NoteId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
