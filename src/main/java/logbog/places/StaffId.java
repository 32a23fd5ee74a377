package logbog.places;

import java.util.UUID;

/** One naming of a person for a school. */
public record StaffId(UUID value) {

  public static StaffId of(UUID value) {
    return new StaffId(value);
  }

  public static StaffId valueOf(String value) {
    return new StaffId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
