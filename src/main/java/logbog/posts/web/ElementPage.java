package logbog.posts.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import logbog.curricula.Competence;
import logbog.posts.ElementFile;
import logbog.posts.Talk;
import logbog.web.Choice;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/**
 * An element: who guides, the plan, the talks, leave and qualification cards, each with what the
 * viewer may do to it.
 *
 * @param planned what is planned for it
 */
public record ElementPage(
    ElementFile file,
    List<Competence> planned,
    TalkForm talk,
    GuidingForm guiding,
    AwayForm away,
    Problems problems)
    implements Page {

  public String path() {
    return Paths.element(file.opened().record().doctor(), file.opened().element().id());
  }

  public String posts() {
    return Paths.posts(file.opened().record().doctor());
  }

  public List<Choice> kinds(Shell shell) {
    return Arrays.stream(Talk.Kind.values())
        .map(kind -> new Choice(kind.name(), shell.text("posts.talk." + kind)))
        .toList();
  }

  public List<Choice> candidates() {
    return file.candidates().entrySet().stream()
        .map(it -> new Choice(it.getKey().toString(), it.getValue()))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }

  public Map<String, String> names(Shell shell) {
    return Map.of(
        "kind", shell.text("posts.talk.kind"),
        "heldOn", shell.text("posts.talk.day"),
        "note", shell.text("posts.talk.note"),
        "supervisor", shell.text("posts.guiding.whom"),
        "leaveFrom", shell.text("posts.leave.from"),
        "leaveTo", shell.text("posts.leave.to"),
        "because", shell.text("posts.card.because"));
  }
}
