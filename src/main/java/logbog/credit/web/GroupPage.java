package logbog.credit.web;

import java.util.List;
import java.util.Map;
import logbog.credit.CancelledCourse;
import logbog.web.Choice;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/** Which course was cancelled, and who was to attend. */
public record GroupPage(List<CancelledCourse> courses, GroupForm form, Problems problems)
    implements Page {

  static final String PATH = "/logbog/merit/aflyst-kursus";

  public List<Choice> choices() {
    return courses.stream().map(it -> new Choice(it.value(), it.title())).toList();
  }

  public Map<String, String> names(Shell shell) {
    return Map.of(
        "course", shell.text("credit.group.course"), "list", shell.text("credit.group.list"));
  }
}
