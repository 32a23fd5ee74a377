package logbog.roles.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import logbog.places.Region;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.Scope;
import logbog.web.Typed;
import org.springframework.stereotype.Component;

/**
 * Where a role is to hold, by what it needs: the maker's own place, a department, a region, a
 * course.
 */
@Component
class TypedPlaces {

  private final TypedDepartments departments;
  private final TypedCourses courses;

  TypedPlaces(TypedDepartments departments, TypedCourses courses) {
    this.departments = departments;
    this.courses = courses;
  }

  /**
   * @param by the role the viewer acts in, which is the wanted role's maker
   */
  Optional<Scope> read(Typed typed, Role wanted, Grant by, GrantForm form) {
    return switch (wanted) {
      case PRINCIPAL_SUPERVISOR, SUPERVISOR, RESEARCH_SUPERVISOR -> Optional.of(by.scope());
      case EDUCATION_LEAD, GP_TUTOR ->
          departments.read(typed, "department", form.department()).map(Scope::at);
      case COURSE_PROVIDER ->
          courses.general(typed, Objects.requireNonNull(by.region()), form.course());
      case SECRETARIAT -> regional(typed, form.region());
      case HEAD_COURSE_LEADER -> courses.all(typed, form.speciality());
      case PART_COURSE_LEADER -> courses.part(typed, form.course());
      case TRAINEE, PROJECT_LEAD -> Optional.of(Scope.ALL);
    };
  }

  private static Optional<Scope> regional(Typed typed, String region) {
    var chosen = Arrays.stream(Region.values()).filter(it -> it.name().equals(region)).findFirst();
    if (chosen.isEmpty()) {
      typed.wrong("region", "roles.give.region.missing");
    }
    return chosen.map(Scope::in);
  }
}
