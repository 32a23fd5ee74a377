package logbog.projects.web;

import java.util.Map;
import logbog.projects.Invited;
import logbog.projects.Invited.Standing;
import logbog.projects.Project;
import logbog.projects.ProjectFile;
import logbog.projects.ProjectToken;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/**
 * What a trainer's link opens: first the own name, then the project to be read and confirmed, and
 * at last the receipt.
 *
 * @param changed whether the apprentice changed it while it was read
 */
public record ConfirmationPage(
    String token, Invited invited, String name, String comment, Problems problems, boolean changed)
    implements Page {

  public String path() {
    return new ProjectToken(token).path();
  }

  public ProjectFile file() {
    return invited.file();
  }

  public Project project() {
    return invited.project();
  }

  public boolean unnamed() {
    return invited.standing() == Standing.UNNAMED;
  }

  public boolean confirmed() {
    return invited.standing() == Standing.CONFIRMED;
  }

  public Map<String, String> names(Shell shell) {
    return Map.of(
        "name", shell.text("projects.e.name"), "comment", shell.text("projects.e.comment"));
  }
}
