package logbog.roles.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import logbog.places.Region;
import logbog.roles.CourseCatalogue;
import logbog.roles.Role;
import logbog.web.Choice;
import logbog.web.Shell;

/**
 * The fields by which a role is given.
 *
 * @param as the role the viewer acts in
 * @param departments full names to choose from
 */
public record GrantFields(
    Role as, GrantForm typed, List<String> departments, CourseCatalogue catalogue) {

  /**
   * All roles for a secretariat and the project lead, as the profile has always shown them: one
   * that is somebody else's to give is refused, and the sentence says whose (M3, M18).
   */
  public List<Choice> roles(Shell shell) {
    return Arrays.stream(Role.values())
        .filter(role -> as != Role.EDUCATION_LEAD || role.supervises())
        .map(role -> new Choice(role.name(), shell.text("roles.role." + role)))
        .toList();
  }

  public List<Choice> regions(Shell shell) {
    return Arrays.stream(Region.values())
        .map(region -> new Choice(region.name(), shell.text("roles.region." + region)))
        .toList();
  }

  public List<Choice> specialities(Shell shell) {
    return catalogue.specialities(shell.locale());
  }

  /** The courses whose roles the viewer gives. */
  public List<Choice> courses(Shell shell) {
    return as == Role.SECRETARIAT ? catalogue.generalCourses() : catalogue.parts(shell.locale());
  }

  /** Whether departments are asked for. */
  public boolean places() {
    return as == Role.SECRETARIAT;
  }

  /** Whether regions and specialities are. */
  public boolean leaders() {
    return as == Role.PROJECT_LEAD;
  }

  static Map<String, String> names(Shell shell) {
    return Map.of(
        "role", shell.text("roles.give.role"),
        "department", shell.text("roles.give.department"),
        "region", shell.text("roles.give.region"),
        "speciality", shell.text("roles.give.speciality"),
        "course", shell.text("roles.give.course"),
        "from", shell.text("roles.give.from"),
        "to", shell.text("roles.give.to"));
  }
}
