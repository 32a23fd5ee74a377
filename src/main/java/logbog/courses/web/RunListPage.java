package logbog.courses.web;

import java.util.List;
import java.util.Map;
import logbog.courses.Offer;
import logbog.courses.Ready;
import logbog.courses.Run;
import logbog.web.Choice;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/**
 * The courses someone holds.
 *
 * @param overall whether the reader gives overall approvals, to those who are ready
 */
public record RunListPage(
    List<Run> runs,
    List<Offer> offers,
    boolean overall,
    List<Ready> ready,
    RunForm form,
    Problems problems)
    implements Page {

  static final String PATH = "/logbog/kurser";

  public List<Choice> choices() {
    return offers.stream().map(it -> new Choice(it.key(), it.key() + " " + it.title())).toList();
  }

  public Map<String, String> names(Shell shell) {
    return Map.of(
        "course", shell.text("courses.form.course"),
        "place", shell.text("courses.form.place"),
        "first", shell.text("courses.form.first"),
        "last", shell.text("courses.form.last"));
  }
}
