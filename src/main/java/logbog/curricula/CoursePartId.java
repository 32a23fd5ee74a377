package logbog.curricula;

import java.util.UUID;

/** A part of a speciality course of one edition; made of their keys. */
public record CoursePartId(UUID value) {

  public static CoursePartId of(UUID value) {
    return new CoursePartId(value);
  }

  public static CoursePartId valueOf(String value) {
    return new CoursePartId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
