package logbog.curricula;

import java.util.Optional;
import logbog.web.Problem;

/** What only the whole of an edition can show to be wrong. */
final class Rules {

  /** Research training is 20 working days (M8). */
  static final int RESEARCH_HOURS = 148;

  private Rules() {}

  static Optional<Problem> broken(Curriculum edition) {
    if (edition.competences().isEmpty()) {
      return Optional.of(Problem.of("curricula.file.no-competences", edition.key()));
    }
    for (var course : edition.courses()) {
      var hours = course.parts().stream().mapToInt(CoursePart::hours).sum();
      if (course.kind() == Course.Kind.SPECIALITY && hours != course.hours()) {
        return Optional.of(
            Problem.of("curricula.file.part-hours", course.key(), course.hours(), hours));
      }
    }
    var research = edition.research().stream().mapToInt(ResearchModule::hours).sum();
    return edition.research().isEmpty() || research == RESEARCH_HOURS
        ? Optional.empty()
        : Optional.of(Problem.of("curricula.file.research-hours", RESEARCH_HOURS, research));
  }
}
