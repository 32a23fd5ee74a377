package logbog.committee.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import logbog.committee.Mapped;
import logbog.programmes.Goal;
import logbog.programmes.Mapping;
import logbog.programmes.Programme;
import logbog.web.Choice;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/** Where it is said what became of each goal of the edition before. */
public record MappingPage(Programme programme, Mapped mapped, Sent form, Problems problems)
    implements Page {

  static Sent form(Mapped mapped) {
    var form = new Filled();
    for (var fate : mapped.shown().fates()) {
      form.put("kind-" + fate.no(), fate.kind())
          .put(
              "to-" + fate.no(),
              fate.to().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
    return form.sent();
  }

  public String path() {
    return DraftPage.path(mapped.draft());
  }

  public List<Choice> kinds(Shell shell) {
    return Arrays.stream(Mapping.Kind.values())
        .map(kind -> new Choice(kind.name(), shell.text("committee.mapping.kind." + kind)))
        .toList();
  }

  /** The titles that stand under a number; an operator's files may give one to several goals. */
  public String title(int no) {
    return mapped.before().goals().stream()
        .filter(goal -> goal.no() == no)
        .map(goal -> goal.title().danish())
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  public List<Goal> goals() {
    return mapped.draft().edition().goals();
  }

  public boolean loose(int no) {
    return mapped.loose().contains(no);
  }

  /** The fields by the names they bear on the page. */
  public Map<String, String> names(Shell shell) {
    var names = new Names(shell);
    for (var no : mapped.numbers()) {
      var goal = shell.text("committee.goal.title", "" + no);
      names.row("kind", goal).column("" + no, "committee.mapping.kind");
      names.row("to", goal).column("" + no, "committee.mapping.to");
    }
    return names.byField();
  }
}
