package logbog.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import logbog.curricula.Stage;
import logbog.people.PersonId;
import logbog.places.DepartmentId;
import logbog.roles.Grant;

/**
 * A doctor's record, opened for someone who may read it.
 *
 * @param by the role it was opened in
 * @param own whether the reader is the doctor
 */
public record DoctorRecord(PersonId doctor, String name, List<Post> posts, Grant by, boolean own) {

  public Optional<Element> element(ElementId id) {
    return posts.stream().flatMap(post -> post.element(id).stream()).findFirst();
  }

  /** The post under way on a day, else the last begun before it, else the first to come. */
  public Optional<Post> on(LocalDate day) {
    return posts.stream()
        .filter(post -> post.on(day).isPresent())
        .findFirst()
        .or(
            () ->
                posts.stream()
                    .filter(post -> !post.employedOn().isAfter(day))
                    .reduce((_, later) -> later))
        .or(() -> posts.stream().findFirst());
  }

  /** The parts one goes between, each by the last word of its path; research only where it is. */
  public List<String> parts() {
    var research = posts.stream().anyMatch(post -> post.stage() == Stage.MAIN);
    return Stream.of(
            "forloeb", "kompetencer", "kurser", "attestationer", "forskning", "merit", "noter")
        .filter(part -> research || !part.equals("forskning"))
        .toList();
  }

  /** Whether one of the elements is or was at this department. */
  public boolean wasAt(DepartmentId department, LocalDate today) {
    return posts.stream()
        .flatMap(post -> post.elements().stream())
        .anyMatch(it -> it.department().equals(department) && !it.from().isAfter(today));
  }
}
