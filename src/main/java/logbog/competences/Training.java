package logbog.competences;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import logbog.places.DepartmentId;
import logbog.posts.Element;
import logbog.posts.Post;
import logbog.roles.Grant;
import logbog.roles.Role;
import org.jspecify.annotations.Nullable;

/**
 * Where a doctor trains on a post, as it bears on who may approve.
 *
 * @param today the day it is asked
 */
record Training(Post post, LocalDate today) {

  /** So long after the last day a supervisor still confirms what they have seen, in days. */
  static final int GRACE = 30;

  /** What the curricula call the speciality in which the GP tutor approves all goals (M17). */
  private static final String GENERAL_PRACTICE = "almen-medicin";

  boolean ofGeneralPractice() {
    return GENERAL_PRACTICE.equals(post.speciality());
  }

  /** The elements that have begun at a department. */
  List<Element> begunAt(@Nullable DepartmentId department) {
    return post.elements().stream()
        .filter(it -> Objects.equals(it.department(), department) && !it.from().isAfter(today))
        .toList();
  }

  /** Whether the doctor is at a department, or has left it recently. */
  boolean lately(@Nullable DepartmentId department) {
    return begunAt(department).stream().anyMatch(it -> !it.to().plusDays(GRACE).isBefore(today));
  }

  /** The first day of whatever is still within the thirty days. */
  LocalDate since() {
    return today.minusDays(GRACE);
  }

  /** Whether a holder of this role saw the doctor at work, and may say so. */
  boolean sees(Grant by) {
    return switch (by.role()) {
      case EDUCATION_LEAD, GP_TUTOR -> !begunAt(by.department()).isEmpty();
      case PRINCIPAL_SUPERVISOR, SUPERVISOR -> lately(by.department());
      default -> false;
    };
  }

  /** Whether the role is one that stands for its whole department. */
  static boolean leads(Role role) {
    return role == Role.EDUCATION_LEAD || role == Role.GP_TUTOR;
  }
}
