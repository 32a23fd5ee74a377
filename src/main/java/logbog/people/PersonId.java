package logbog.people;

import java.io.Serializable;
import java.util.UUID;

/** A person we know, by our own id; it never changes and is no secret. */
public record PersonId(UUID value) implements Serializable {

  public static PersonId of(UUID value) {
    return new PersonId(value);
  }

  public static PersonId valueOf(String value) {
    return new PersonId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
