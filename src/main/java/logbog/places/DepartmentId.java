package logbog.places;

import java.util.UUID;

/** A department or practice, by our own id. */
public record DepartmentId(UUID value) {

  public static DepartmentId of(UUID value) {
    return new DepartmentId(value);
  }

  public static DepartmentId valueOf(String value) {
    return new DepartmentId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
