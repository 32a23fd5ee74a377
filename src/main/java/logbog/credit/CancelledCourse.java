package logbog.credit;

import java.util.Optional;
import java.util.stream.Stream;
import logbog.approvals.Subject;
import logbog.curricula.Course;
import logbog.curricula.Curriculum;

/**
 * A general course, or a part of a speciality's, that was cancelled; the same in every edition that
 * has it.
 *
 * @param part empty for a course as a whole
 */
public record CancelledCourse(String course, String part, String title) {

  /** As a form sends it. */
  public String value() {
    return course + "/" + part;
  }

  /** What it is in an edition; empty where the edition does not have it. */
  Optional<Subject> in(Curriculum curriculum) {
    return curriculum
        .course(course)
        .flatMap(
            it ->
                part.isEmpty()
                    ? Optional.of(Subject.of(it.id()))
                    : it.parts().stream()
                        .filter(each -> each.key().equals(part))
                        .findFirst()
                        .map(each -> Subject.of(each.id())));
  }

  static Stream<CancelledCourse> of(Course course) {
    return course.kind() == Course.Kind.GENERAL
        ? Stream.of(new CancelledCourse(course.key(), "", course.title()))
        : course.parts().stream()
            .map(
                it ->
                    new CancelledCourse(
                        course.key(), it.key(), course.title() + ": " + it.title()));
  }
}
