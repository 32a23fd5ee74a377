package logbog.mail;

import java.util.UUID;

/**
 * A letter in the outbox. Its Message-ID is made from it, so that a letter sent twice is one letter
 * to its reader.
 */
public record LetterId(UUID value) {

  public static LetterId of(UUID value) {
    return new LetterId(value);
  }

  public static LetterId valueOf(String value) {
    return new LetterId(UUID.fromString(value));
  }
}
