package logbog.declarations.web;

import java.util.Map;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/** Where a trainer who leaves hands the open sheets over and says who takes over. */
public record TakeoverPage(Waiting waiting, TakeoverForm form, Problems problems) implements Page {

  /** The fields that can be rejected, by the names they bear on the page. */
  public Map<String, String> names(Shell shell) {
    return Map.of(
        "leaver", shell.text("declarations.takeover.leaver"),
        "name", shell.text("declarations.takeover.name"),
        "address", shell.text("declarations.takeover.address"));
  }
}
