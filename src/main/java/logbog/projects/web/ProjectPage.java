package logbog.projects.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import logbog.mail.Delivery;
import logbog.places.SchoolAddress;
import logbog.projects.Project;
import logbog.projects.ProjectFile;
import logbog.projects.ProjectId;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * A project as its apprentice sees it: what it holds, how far it has come, and what comes next.
 *
 * @param entry the day being written
 * @param ask who it goes to
 * @param offered the own list of the school that the apprentice named last
 */
public record ProjectPage(
    ProjectFile file, EntryForm entry, AskForm ask, List<SchoolAddress> offered, Problems problems)
    implements Page {

  /** Where an apprentice finds projects. */
  public static final String SHELF = "/laerepladsprojekt";

  static String path(ProjectId id) {
    return SHELF + "/" + id;
  }

  public Project project() {
    return file.project();
  }

  public String path() {
    return path(project().id());
  }

  public boolean confirmed() {
    return project().status().confirmed();
  }

  /** Where the confirmed project is of which this is a new version. */
  public @Nullable String older() {
    var revises = project().revises();
    return revises == null ? null : path(revises);
  }

  /** Where the version is that follows this one. */
  public @Nullable String newer() {
    var newer = file.newer();
    return newer == null ? null : path(newer);
  }

  /** What became of the newest letter to the trainer. */
  public @Nullable Delivery letter() {
    return file.letters().isEmpty() ? null : file.letters().getLast();
  }

  public Map<String, String> names(Shell shell) {
    var names = new HashMap<>(EntryPage.dayNames(shell));
    names.put("trainer", shell.text("projects.ask.trainer"));
    for (int n = 1; n <= AskForm.MOST_CONTACTS; n++) {
      names.put("contact" + n, shell.text("projects.ask.contact", n));
    }
    return names;
  }
}
