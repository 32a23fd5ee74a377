package logbog.projects.web;

import java.util.Map;
import logbog.projects.Entry;
import logbog.projects.EntryId;
import logbog.projects.Project;
import logbog.projects.ProjectId;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/** One day of a project, to be changed, with what hangs on it. */
public record EntryPage(Project project, Entry entry, EntryForm form, Problems problems)
    implements Page {

  public String path() {
    return path(project.id(), entry.id());
  }

  static String path(ProjectId project, EntryId entry) {
    return ProjectPage.path(project) + "/notater/" + entry;
  }

  /** The names of the fields of a day, here and on the project's page. */
  public static Map<String, String> names(Shell shell) {
    return Map.of(
        "day", shell.text("projects.entry.day"),
        "text", shell.text("projects.entry.text"),
        "file", shell.text("projects.entry.file"),
        "description", shell.text("projects.entry.description"));
  }
}
