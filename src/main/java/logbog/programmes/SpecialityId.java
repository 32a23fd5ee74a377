package logbog.programmes;

import java.util.UUID;

/** A speciality of a programme. */
public record SpecialityId(UUID value) {

  public static SpecialityId of(UUID value) {
    return new SpecialityId(value);
  }

  public static SpecialityId valueOf(String value) {
    return new SpecialityId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
