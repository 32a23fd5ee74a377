package logbog.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import logbog.people.PersonId;
import logbog.places.DepartmentId;
import logbog.roles.Grant;

/** Whose record a role opens: by department for those who train, by region for secretariats. */
record Reach(Grant by, LocalDate today) {

  /** How long a supervisor still reads the record of a doctor who has moved on, in days. */
  static final int GRACE = 30;

  boolean reaches(PersonId doctor, List<Post> posts) {
    if (by.person().equals(doctor)) {
      return true;
    }
    return switch (by.role()) {
      case EDUCATION_LEAD, GP_TUTOR ->
          at(posts).anyMatch(element -> !element.from().isAfter(today));
      case PRINCIPAL_SUPERVISOR, SUPERVISOR ->
          at(posts)
              .anyMatch(
                  it -> !it.from().isAfter(today) && !it.to().plusDays(GRACE).isBefore(today));
      case SECRETARIAT -> posts.stream().anyMatch(post -> post.region() == by.region());
      case TRAINEE,
          HEAD_COURSE_LEADER,
          PART_COURSE_LEADER,
          COURSE_PROVIDER,
          RESEARCH_SUPERVISOR,
          PROJECT_LEAD ->
          false;
    };
  }

  private Stream<Element> at(List<Post> posts) {
    DepartmentId department = by.department();
    return posts.stream()
        .flatMap(post -> post.elements().stream())
        .filter(it -> Objects.equals(it.department(), department));
  }
}
