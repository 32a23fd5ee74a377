package logbog.roles;

import java.util.Objects;
import logbog.people.PersonId;
import logbog.places.Department;
import logbog.places.DepartmentId;
import logbog.places.Departments;
import org.springframework.stereotype.Component;

/**
 * Who gives and ends which role where (M3): the project lead secretariats and course leaders, a
 * secretariat the rest in its own region, an education lead the supervisors of their own department
 * and nobody else those.
 */
@Component
class Makers {

  private final Departments departments;

  Makers(Departments departments) {
    this.departments = departments;
  }

  /**
   * @param by the role the maker acts in
   * @throws RoleRefused with the sentence that says who can
   */
  void check(Grant by, PersonId person, Role role, Scope scope) {
    if (role.maker().filter(by.role()::equals).isEmpty()) {
      throw RoleRefused.notYours(role);
    }
    if (!scope.fits(role)) {
      throw new IllegalArgumentException(role + " cannot hold there");
    }
    if (by.person().equals(person)) {
      throw RoleRefused.self();
    }
    if (!reaches(by, role, scope)) {
      throw RoleRefused.elsewhere(by.role());
    }
  }

  private boolean reaches(Grant by, Role role, Scope scope) {
    return switch (by.role()) {
      case EDUCATION_LEAD -> Objects.equals(by.department(), scope.department());
      case SECRETARIAT ->
          scope.department() == null
              ? by.region() == scope.region()
              : suits(by, role, scope.department());
      default -> true;
    };
  }

  /** Of its own region, and of the kind that has such a role. */
  private boolean suits(Grant by, Role role, DepartmentId id) {
    var department = departments.get(id);
    var wanted = role == Role.GP_TUTOR ? Department.Kind.PRACTICE : Department.Kind.DEPARTMENT;
    if (department.kind() != wanted) {
      throw RoleRefused.kind(role);
    }
    return department.region() == by.region();
  }
}
