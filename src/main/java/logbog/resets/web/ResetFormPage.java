package logbog.resets.web;

import java.util.List;
import java.util.Map;
import logbog.people.PersonId;
import logbog.resets.Recording.Resettable;
import logbog.resets.ResetRequest;
import logbog.web.Choice;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/**
 * Which approvals of a doctor's are to be reset, and the request that asks for it.
 *
 * @param open requests recorded and not done yet, to which these can be added
 */
public record ResetFormPage(
    Resettable resettable, List<ResetRequest> open, ResetForm form, Problems problems)
    implements Page {

  static String path(PersonId doctor) {
    return "/logbog/laeger/" + doctor + "/nulstilling";
  }

  public List<Choice> choices(Shell shell) {
    return open.stream()
        .map(
            it ->
                new Choice(
                    it.id().toString(),
                    shell.text("resets.form.earlier.one", it.askedBy(), shell.date(it.askedOn()))))
        .toList();
  }

  public Map<String, String> names(Shell shell) {
    return Map.of(
        "approval", shell.text("resets.form.approvals"),
        "from", shell.text("resets.form.from"),
        "on", shell.text("resets.form.on"),
        "because", shell.text("resets.form.because"),
        "words", shell.text("resets.form.words"),
        "mail", shell.text("resets.form.mail"),
        "file", shell.text("resets.form.file"));
  }
}
