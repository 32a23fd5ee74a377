package logbog.people;

import java.io.Serializable;
import java.util.UUID;

/** A role as it was given to a person, by our own id. */
public record GrantId(UUID value) implements Serializable {

  public static GrantId of(UUID value) {
    return new GrantId(value);
  }

  public static GrantId valueOf(String value) {
    return new GrantId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
