package logbog.places;

import java.util.UUID;

/** One line of a school's own list of addresses. */
public record SchoolAddressId(UUID value) {

  public static SchoolAddressId of(UUID value) {
    return new SchoolAddressId(value);
  }

  public static SchoolAddressId valueOf(String value) {
    return new SchoolAddressId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
