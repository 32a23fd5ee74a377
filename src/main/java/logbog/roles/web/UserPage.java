package logbog.roles.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import logbog.roles.Grant;
import logbog.roles.Held;
import logbog.roles.Purpose;
import logbog.roles.Role;
import logbog.roles.User;
import logbog.roles.UserFile;
import logbog.web.Choice;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * A user's profile, as an administrator sees it: the roles held, and giving another.
 *
 * @param active the role the user acts in; null for none
 * @param number the whole CPR number, where it was opened
 */
public record UserPage(
    UserFile file,
    @Nullable Held active,
    GrantFields give,
    @Nullable String number,
    String numberTyped,
    LocalDate today,
    Problems problems)
    implements Page {

  public User user() {
    return file.user();
  }

  public String path() {
    return UsersPage.SHELF + "/" + user().id();
  }

  public String path(Held held) {
    return path() + "/roller/" + held.grant().id();
  }

  public List<Held> counting() {
    return user().held().stream().filter(it -> it.counts() || it.toCome(today)).toList();
  }

  public List<Held> over() {
    return user().held().stream().filter(it -> !it.counts() && !it.toCome(today)).toList();
  }

  /** Whether there is a doctor's record to lead to. */
  public boolean trains() {
    return user().held().stream().anyMatch(it -> it.grant().role() == Role.TRAINEE);
  }

  public boolean ends(Grant grant) {
    return file.ends(grant) && (grant.to() == null || grant.to().isAfter(today));
  }

  /** Its own fields must not be called like another role's. */
  public static String field(String name, Held held) {
    return name + "-" + held.grant().id();
  }

  public List<Choice> purposes(Shell shell) {
    return Arrays.stream(Purpose.values())
        .map(it -> new Choice(it.name(), shell.text("roles.number.purpose." + it)))
        .toList();
  }

  public Map<String, String> names(Shell shell) {
    var names = new HashMap<>(GrantFields.names(shell));
    names.put("purpose", shell.text("roles.number.purpose"));
    names.put("cpr", shell.text("roles.user.cpr"));
    user()
        .held()
        .forEach(
            held -> {
              names.put(field("lastDay", held), shell.text("roles.end.day"));
              names.put(field("delegateFrom", held), shell.text("roles.give.from"));
              names.put(field("delegateTo", held), shell.text("roles.give.to"));
            });
    return names;
  }

  /** The key of a role's name. */
  public static String role(Role role) {
    return "roles.role." + role;
  }
}
