package logbog.projects.web;

import java.util.HashMap;
import java.util.Map;
import logbog.documents.UploadId;
import logbog.projects.Attachment;
import logbog.projects.Entry;
import logbog.projects.EntryId;
import logbog.projects.NoSuchProject;
import logbog.projects.Project;
import logbog.projects.ProjectFile;
import logbog.projects.ProjectId;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * One day of a project, to be changed, with what hangs on it.
 *
 * @param describing the file whose description was typed wrongly; null for none
 */
public record EntryPage(
    Project project,
    Entry entry,
    EntryForm form,
    @Nullable UploadId describing,
    String description,
    Problems problems)
    implements Page {

  EntryPage(Project project, Entry entry, EntryForm form, Problems problems) {
    this(project, entry, form, null, "", problems);
  }

  /** With a description as it was typed. */
  static EntryPage described(
      ProjectFile file, EntryId id, UploadId upload, String description, Problems problems) {
    var entry = entry(file, id);
    if (entry.attachments().stream().noneMatch(it -> it.upload().id().equals(upload))) {
      throw new NoSuchProject();
    }
    return new EntryPage(file.project(), entry, EntryForm.of(entry), upload, description, problems);
  }

  static Entry entry(ProjectFile file, EntryId id) {
    return file.entries().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(NoSuchProject::new);
  }

  /** The field of a file's description, by the name it bears on the page. */
  public static String described(UploadId file) {
    return "described-" + file;
  }

  public String typed(Attachment attached) {
    return attached.upload().id().equals(describing) ? description : attached.description();
  }

  /** The names of the fields, with that of the description that was typed wrongly. */
  public Map<String, String> names(Shell shell) {
    var names = new HashMap<>(dayNames(shell));
    if (describing != null) {
      names.put(described(describing), shell.text("projects.entry.description"));
    }
    return names;
  }

  public String path() {
    return path(project.id(), entry.id());
  }

  static String path(ProjectId project, EntryId entry) {
    return ProjectPage.path(project) + "/notater/" + entry;
  }

  /** The names of the fields of a day, here and on the project's page. */
  public static Map<String, String> dayNames(Shell shell) {
    return Map.of(
        "day", shell.text("projects.entry.day"),
        "text", shell.text("projects.entry.text"),
        "file", shell.text("projects.entry.file"),
        "description", shell.text("projects.entry.description"));
  }
}
