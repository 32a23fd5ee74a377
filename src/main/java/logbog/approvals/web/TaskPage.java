package logbog.approvals.web;

import java.util.List;
import java.util.Map;
import logbog.approvals.Ask;
import logbog.approvals.AskFile;
import logbog.approvals.Ending;
import logbog.web.Choice;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/** One request before the one asked: what the doctor says of it, to be approved or answered. */
public record TaskPage(AskFile file, AnswerForm form, Problems problems) implements Page {

  public Ask ask() {
    return file.ask();
  }

  public String path() {
    return TasksPage.path(ask().id());
  }

  /** What the doctor's record says of it; null for whoever does not open records in this role. */
  public @Nullable String inRecord() {
    return ask().to().role().atDepartment() ? RecordPlace.of(ask()).itself() : null;
  }

  public List<Choice> answers(Shell shell) {
    return List.of(Ending.NOT_SEEN, Ending.ANOTHER_HAS, Ending.TOO_EARLY, Ending.SENT_BACK).stream()
        .map(it -> new Choice(it.name(), shell.text("approvals.answer." + it)))
        .toList();
  }

  public Map<String, String> names(Shell shell) {
    return Map.of(
        "answer", shell.text("approvals.task.answer"),
        "comment", shell.text("approvals.task.comment"),
        "earliest", shell.text("approvals.task.earliest"),
        "note", shell.text("approvals.task.note"));
  }
}
