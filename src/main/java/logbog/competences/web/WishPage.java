package logbog.competences.web;

import java.util.List;
import java.util.Map;
import logbog.curricula.Competence;
import logbog.places.Department;
import logbog.web.Choice;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/** Where a doctor names a supervisor who is to be created, at one of these departments. */
public record WishPage(
    OpenedCompetence opened,
    Competence competence,
    List<Department> departments,
    WishForm form,
    Problems problems)
    implements Page {

  public String action() {
    return opened.base() + "/vejleder?forloeb=" + opened.post().id();
  }

  public List<Choice> choices() {
    return departments.stream()
        .map(it -> new Choice(it.id().value().toString(), it.inFull()))
        .toList();
  }

  public Map<String, String> names(Shell shell) {
    return Map.of(
        "department", shell.text("competences.wish.department"),
        "name", shell.text("competences.wish.name"),
        "email", shell.text("competences.wish.email"),
        "note", shell.text("competences.wish.note"));
  }
}
