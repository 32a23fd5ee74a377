package logbog.notes.web;

import java.util.List;
import java.util.Map;
import logbog.notes.Note;
import logbog.notes.NotesFile;
import logbog.people.PersonId;
import logbog.web.Choice;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/**
 * The notes in a doctor's record, with what other parts add to them.
 *
 * @param viewer who may take back what they wrote
 */
public record NotesPage(
    NotesFile file, PersonId viewer, List<Page> beside, NoteForm form, Problems problems)
    implements Page {

  /** Where notes are sent; files are received at this one path. */
  static final String SEND = "/logbog/noter";

  static String path(PersonId doctor) {
    return "/logbog/laeger/" + doctor + "/noter";
  }

  public String path() {
    return path(file.record().doctor());
  }

  public boolean own(Note note) {
    return note.author().equals(viewer) && note.stands();
  }

  public List<Choice> topics() {
    return file.topics().stream().map(it -> new Choice(it.about().written(), it.title())).toList();
  }

  public Map<String, String> names(Shell shell) {
    return Map.of(
        "about", shell.text("notes.about"),
        "words", shell.text("notes.words"),
        "file", shell.text("notes.file"));
  }
}
