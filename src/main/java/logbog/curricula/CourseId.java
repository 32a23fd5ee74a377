package logbog.curricula;

import java.util.UUID;

/** A course of one edition; made of the edition's key and its own. */
public record CourseId(UUID value) {

  public static CourseId of(UUID value) {
    return new CourseId(value);
  }

  public static CourseId valueOf(String value) {
    return new CourseId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
