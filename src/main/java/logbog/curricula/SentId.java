package logbog.curricula;

import java.util.UUID;

/** A file of curricula that was sent to be looked through. */
public record SentId(UUID value) {

  public static SentId of(UUID value) {
    return new SentId(value);
  }

  public static SentId valueOf(String value) {
    return new SentId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
