package logbog.roles.web;

import java.util.List;
import logbog.people.PersonId;
import logbog.roles.Found;
import logbog.roles.Role;
import logbog.roles.User;
import logbog.web.Page;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The one box that finds users.
 *
 * @param as the role the viewer acts in
 * @param found null before anything was
 * @param after where the shown stretch begins; null for the first
 * @param supervisors of the viewer's own department
 */
public record UsersPage(
    Role as, String typed, @Nullable Found found, @Nullable PersonId after, List<User> supervisors)
    implements Page {

  static final String SHELF = "/logbog/brugere";

  public String path() {
    return SHELF;
  }

  /** The key of the sentence that says what is found here. */
  public String lead() {
    return "roles.users.lead." + as;
  }

  public Problems problems() {
    return found == null || found.problem() == null
        ? Problems.none()
        : Problems.none().add("q", found.problem().key());
  }
}
