package logbog.notes;

import java.util.UUID;

/** A private reflection; no secret. */
public record ReflectionId(UUID value) {

  public static ReflectionId of(UUID value) {
    return new ReflectionId(value);
  }

  public static ReflectionId valueOf(String value) {
    return new ReflectionId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
