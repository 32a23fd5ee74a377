package logbog.projects.web;

import java.util.Map;
import logbog.projects.ProjectId;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Where a project's own words are written.
 *
 * @param project null while it is not begun
 */
public record OutlinePage(@Nullable ProjectId project, OutlineForm form, Problems problems)
    implements Page {

  public String action() {
    return project == null ? ProjectPage.SHELF + "/ny" : ProjectPage.path(project) + "/tekst";
  }

  /** Where whoever changes their mind goes. */
  public String back() {
    return project == null ? ProjectPage.SHELF : ProjectPage.path(project);
  }

  public Map<String, String> names(Shell shell) {
    return Map.of(
        "title", shell.text("projects.outline.title"),
        "description", shell.text("projects.outline.description"),
        "speciality", shell.text("projects.outline.speciality"),
        "workplace", shell.text("projects.outline.workplace"));
  }
}
