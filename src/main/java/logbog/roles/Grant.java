package logbog.roles;

import java.time.LocalDate;
import logbog.people.GrantId;
import logbog.people.PersonId;
import logbog.places.DepartmentId;
import logbog.places.Region;
import org.jspecify.annotations.Nullable;

/**
 * A role as it was given to a person. Whether it counts now is asked of {@link Roles}: one that is
 * ended in the middle of a day does not count for the rest of it.
 *
 * @param department where it holds, of roles at one department or practice
 * @param region where it holds, of regional roles
 * @param speciality its code, of course leaders
 * @param course its key in the curricula, of whoever leads or provides one
 * @param from the first day
 * @param to the last day, where one is said
 */
public record Grant(
    GrantId id,
    PersonId person,
    Role role,
    @Nullable DepartmentId department,
    @Nullable Region region,
    @Nullable String speciality,
    @Nullable String course,
    LocalDate from,
    @Nullable LocalDate to) {

  public Scope scope() {
    return new Scope(department, region, speciality, course);
  }

  /** Whether it is this role at this department. */
  public boolean is(Role role, DepartmentId department) {
    return this.role == role && department.equals(this.department);
  }
}
