package logbog.approvals.web;

import java.util.List;
import logbog.approvals.Ask;
import logbog.approvals.AskFile;
import logbog.approvals.AskId;
import logbog.approvals.Signer;
import logbog.web.Choice;
import logbog.web.Page;
import logbog.web.Problem;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * One request of a doctor's own, and what became of it.
 *
 * @param others to whom it can be sent on; empty unless the one asked has left
 * @param refused why nothing was done just now; null where nothing was refused
 */
public record OwnAskPage(
    AskFile file, List<Signer> others, Problems problems, @Nullable Problem refused)
    implements Page {

  static String path(AskId id) {
    return AskingPage.ASKS + "/" + id;
  }

  public Ask ask() {
    return file.ask();
  }

  public String path() {
    return path(ask().id());
  }

  public RecordPlace place() {
    return RecordPlace.of(ask());
  }

  /** Where the same is asked for again, of whomever. */
  public String again() {
    var it = ask();
    return "%s/ny?forloeb=%s&slags=%s&emne=%s&grundlag=%s"
        .formatted(AskingPage.ASKS, it.post(), it.subject().kind(), it.subject().id(), it.basis());
  }

  public List<Choice> choices(Shell shell) {
    return others.stream()
        .map(
            it ->
                new Choice(
                    it.grant().toString(),
                    shell.text(
                        "approvals.asking.candidate",
                        it.name(),
                        shell.text("roles.role." + it.role()),
                        it.place())))
        .toList();
  }
}
