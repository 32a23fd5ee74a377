package logbog.committee;

import java.util.UUID;

/** An edition still being written. */
public record DraftId(UUID value) {

  public static DraftId of(UUID value) {
    return new DraftId(value);
  }

  public static DraftId valueOf(String value) {
    return new DraftId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
