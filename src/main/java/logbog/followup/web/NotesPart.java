package logbog.followup.web;

import java.util.List;
import logbog.followup.Note;
import logbog.web.Page;

/**
 * The follow-up notes of a declaration, beside it.
 *
 * @param path of the declaration, for this reader
 */
public record NotesPart(String path, List<Note> notes) implements Page {

  public List<Note> open() {
    return notes.stream().filter(Note::open).toList();
  }

  public List<Note> closed() {
    return notes.stream().filter(note -> !note.open()).toList();
  }
}
