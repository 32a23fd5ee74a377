package logbog.courses;

import java.util.Objects;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;

/** Which courses a role is about. */
final class Reach {

  private Reach() {}

  /** A provider of that course, or of all general courses. */
  static boolean provides(Grant by, String course) {
    return by.role() == Role.COURSE_PROVIDER && (by.course() == null || by.course().equals(course));
  }

  static boolean heads(Grant by, @Nullable String speciality) {
    return by.role() == Role.HEAD_COURSE_LEADER && Objects.equals(by.speciality(), speciality);
  }

  static boolean leads(Grant by, @Nullable String speciality, String part) {
    return by.role() == Role.PART_COURSE_LEADER
        && Objects.equals(by.speciality(), speciality)
        && part.equals(by.course());
  }

  /** Whether a run is theirs to hold, and its list theirs to keep. */
  static boolean holds(Grant by, Run run) {
    return run.part() == null
        ? provides(by, run.course()) && by.region() == run.region()
        : heads(by, run.speciality()) || leads(by, run.speciality(), run.part());
  }

  static boolean keepsLists(Grant by) {
    return switch (by.role()) {
      case COURSE_PROVIDER, HEAD_COURSE_LEADER, PART_COURSE_LEADER -> true;
      default -> false;
    };
  }

  /**
   * A role that keeps lists.
   *
   * @throws NotFound for any other
   */
  static Grant leading(Grant by) {
    if (!keepsLists(by)) {
      throw new NotFound();
    }
    return by;
  }
}
