package logbog.programmes;

import java.util.UUID;

/** An edition as published. */
public record PublicationId(UUID value) {

  public static PublicationId of(UUID value) {
    return new PublicationId(value);
  }

  public static PublicationId valueOf(String value) {
    return new PublicationId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
