package logbog.notes;

import java.util.UUID;

/** A note in a doctor's record; no secret. */
public record NoteId(UUID value) {

  public static NoteId of(UUID value) {
    return new NoteId(value);
  }

  public static NoteId valueOf(String value) {
    return new NoteId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
