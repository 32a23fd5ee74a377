package logbog.resets;

import java.util.UUID;

/** A written request for a reset; no secret. */
public record RequestId(UUID value) {

  public static RequestId of(UUID value) {
    return new RequestId(value);
  }

  public static RequestId valueOf(String value) {
    return new RequestId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
