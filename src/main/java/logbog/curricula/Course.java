package logbog.curricula;

import java.util.List;

/**
 * A course a curriculum requires (M17).
 *
 * @param key what a course provider's or leader's role names, for example {@code SOL1}; the same in
 *     every edition that has the course
 * @param hours how long it is
 * @param parts of a speciality course, one or more; a general course has none
 */
public record Course(
    CourseId id, String key, Kind kind, String title, int hours, List<CoursePart> parts) {

  public Course {
    parts = List.copyOf(parts);
  }

  /** Who approves it follows from what it is (M9). */
  public enum Kind {
    /** Approved by its provider. */
    GENERAL,
    /** Approved part by part, and then over all. */
    SPECIALITY
  }

  Course with(List<CoursePart> parts) {
    return new Course(id, key, kind, title, hours, parts);
  }
}
