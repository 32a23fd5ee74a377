package logbog.curricula;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import logbog.roles.CourseCatalogue;
import logbog.web.Choice;
import org.springframework.stereotype.Component;

/** Names the courses of all editions for whoever gives course roles; each key once. */
@Component
class CoursesOfRoles implements CourseCatalogue {

  private final Curricula curricula;

  CoursesOfRoles(Curricula curricula) {
    this.curricula = curricula;
  }

  @Override
  public List<Choice> specialities(Locale language) {
    return curricula.specialities().stream()
        .map(it -> new Choice(it.code(), it.name(language)))
        .toList();
  }

  @Override
  public List<Choice> parts(Locale language) {
    var choices = new LinkedHashMap<String, Choice>();
    specialised()
        .forEach(
            edition ->
                parts(edition)
                    .forEach(
                        part ->
                            choices.putIfAbsent(
                                part.key(),
                                new Choice(
                                    part.key(),
                                    "%s: %s".formatted(name(edition, language), part.title())))));
    return List.copyOf(choices.values());
  }

  @Override
  public List<Choice> generalCourses() {
    Map<String, Choice> choices = new LinkedHashMap<>();
    curricula.all().stream()
        .flatMap(edition -> edition.courses().stream())
        .filter(course -> course.kind() == Course.Kind.GENERAL)
        .forEach(it -> choices.putIfAbsent(it.key(), new Choice(it.key(), it.title())));
    return List.copyOf(choices.values());
  }

  @Override
  public Optional<String> specialityOf(String part) {
    return specialised()
        .filter(edition -> parts(edition).anyMatch(it -> it.key().equals(part)))
        .map(Curriculum::speciality)
        .findFirst();
  }

  private Stream<Curriculum> specialised() {
    return curricula.all().stream().filter(edition -> edition.speciality() != null);
  }

  private static Stream<CoursePart> parts(Curriculum edition) {
    return edition.courses().stream().map(Course::parts).flatMap(Collection::stream);
  }

  private String name(Curriculum edition, Locale language) {
    var code = String.valueOf(edition.speciality());
    return curricula.speciality(code).map(it -> it.name(language)).orElse(code);
  }
}
