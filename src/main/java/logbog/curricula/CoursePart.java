package logbog.curricula;

/**
 * A part of a speciality course, approved by itself (M9).
 *
 * @param key what a part course leader's role names; one of its own among courses and parts
 */
public record CoursePart(CoursePartId id, String key, String title, int hours) {}
