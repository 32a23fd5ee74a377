package logbog.courses;

import java.util.UUID;

/** A course held once. */
public record RunId(UUID value) {

  public static RunId of(UUID value) {
    return new RunId(value);
  }

  public static RunId valueOf(String value) {
    return new RunId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
