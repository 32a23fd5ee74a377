package logbog.notes;

import java.util.Optional;
import logbog.curricula.CompetenceId;
import logbog.curricula.CourseId;
import org.jspecify.annotations.Nullable;

/** What a note is about: a competence, a course, or neither, which is the doctor's training. */
public record About(@Nullable CompetenceId competence, @Nullable CourseId course) {

  public static final About THE_DOCTOR = new About(null, null);

  public static About of(CompetenceId competence) {
    return new About(competence, null);
  }

  public static About of(CourseId course) {
    return new About(null, course);
  }

  /** As a form sends it: {@code competence-…}, {@code course-…}, or empty. */
  public String written() {
    return competence != null
        ? "competence-" + competence.value()
        : Optional.ofNullable(course).map(it -> "course-" + it.value()).orElse("");
  }
}
