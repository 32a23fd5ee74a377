package logbog.roles;

import logbog.places.DepartmentId;
import logbog.places.Region;
import org.jspecify.annotations.Nullable;

/**
 * Where a role holds.
 *
 * @param speciality its code
 * @param course its key in the curricula
 */
public record Scope(
    @Nullable DepartmentId department,
    @Nullable Region region,
    @Nullable String speciality,
    @Nullable String course) {

  /** Of a role that holds everywhere. */
  public static final Scope ALL = new Scope(null, null, null, null);

  public static Scope at(DepartmentId department) {
    return new Scope(department, null, null, null);
  }

  public static Scope in(Region region) {
    return new Scope(null, region, null, null);
  }

  /** Of a provider of one general course only. */
  public static Scope in(Region region, String course) {
    return new Scope(null, region, null, course);
  }

  public static Scope of(String speciality, @Nullable String course) {
    return new Scope(null, null, speciality, course);
  }

  /** Whether a role of this kind can hold there; the database asks the same. */
  boolean fits(Role role) {
    var courses = role == Role.HEAD_COURSE_LEADER || role == Role.PART_COURSE_LEADER;
    var regional =
        role == Role.COURSE_PROVIDER
            || role == Role.RESEARCH_SUPERVISOR
            || role == Role.SECRETARIAT;
    return (department != null) == role.atDepartment()
        && (region != null) == regional
        && (speciality != null) == courses
        && (course != null || role != Role.PART_COURSE_LEADER)
        && (course == null || role == Role.PART_COURSE_LEADER || role == Role.COURSE_PROVIDER);
  }
}
