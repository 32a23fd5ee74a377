package logbog.curricula;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One edition of what a stage, or a stage of a speciality, asks of a doctor; never changed once
 * published.
 *
 * @param key its name in addresses and files
 * @param speciality the code of its speciality; null for KBU alone
 * @param from the first day of employment it is for
 * @param to the last such day; null for an open end. Doctors already on it stay (M11)
 * @param research the modules of research training; empty but in main training
 */
public record Curriculum(
    CurriculumId id,
    String key,
    Stage stage,
    @Nullable String speciality,
    String title,
    LocalDate from,
    @Nullable LocalDate to,
    List<Competence> competences,
    List<Course> courses,
    List<ResearchModule> research) {

  public Curriculum {
    competences = List.copyOf(competences);
    courses = List.copyOf(courses);
    research = List.copyOf(research);
  }

  public Optional<Competence> competence(CompetenceId sought) {
    return competences.stream().filter(it -> it.id().equals(sought)).findFirst();
  }

  public Optional<Course> course(CourseId sought) {
    return courses.stream().filter(it -> it.id().equals(sought)).findFirst();
  }

  /** The course of that key. */
  public Optional<Course> course(String key) {
    return courses.stream().filter(it -> it.key().equals(key)).findFirst();
  }

  /** The course a part belongs to. */
  public Optional<Course> courseOf(CoursePartId part) {
    return courses.stream()
        .filter(it -> it.parts().stream().anyMatch(of -> of.id().equals(part)))
        .findFirst();
  }

  public Optional<CoursePart> part(CoursePartId sought) {
    return courses.stream()
        .flatMap(it -> it.parts().stream())
        .filter(it -> it.id().equals(sought))
        .findFirst();
  }

  public Optional<ResearchModule> module(ResearchModuleId sought) {
    return research.stream().filter(it -> it.id().equals(sought)).findFirst();
  }
}
