package logbog.roles.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import logbog.roles.Known;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/**
 * Entering somebody with a role.
 *
 * @param known whom the logbook knows by what was typed
 * @param namesakes who is called the same, and may be they
 */
public record NewcomerPage(
    NewcomerForm form,
    GrantFields give,
    List<Known> known,
    List<Known> namesakes,
    Problems problems)
    implements Page {

  static final String PATH = UsersPage.SHELF + "/ny";

  public String path() {
    return PATH;
  }

  public String users() {
    return UsersPage.SHELF;
  }

  public boolean asksForNumber() {
    return NewcomerForm.asksForNumber(give.as());
  }

  public Map<String, String> names(Shell shell) {
    var names = new HashMap<>(GrantFields.names(shell));
    names.put("name", shell.text("roles.newcomer.name"));
    names.put("email", shell.text("roles.newcomer.email"));
    names.put("mobile", shell.text("roles.newcomer.mobile"));
    names.put("cpr", shell.text("roles.newcomer.cpr"));
    return names;
  }
}
