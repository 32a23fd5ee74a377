package logbog.projects.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import logbog.documents.CheckedFile;
import logbog.documents.FileRefused;
import logbog.documents.Uploads;
import logbog.people.Viewer;
import logbog.projects.Note;
import logbog.projects.Workshop;
import logbog.web.Shell;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads one day of a project, with the file that came along. */
@Component
class EntryReading {

  private static final int TEXT = 4000;
  private static final int LINE = 300;

  private final Uploads uploads;
  private final Clock clock;

  EntryReading(Uploads uploads, Clock clock) {
    this.uploads = uploads;
    this.clock = clock;
  }

  /** What was read; empty where something is wrong, which is then said beside its field. */
  Optional<Note> read(
      Viewer.Member apprentice, EntryForm form, @Nullable MultipartFile file, Typed typed)
      throws IOException {
    var day = typed.date("day", form.day());
    if (day.isPresent() && day.get().isAfter(today())) {
      typed.wrong("day", "projects.entry.day.future");
    }
    var text = typed.text("text", form.text(), TEXT);
    var description = typed.optionalLine("description", form.description(), LINE);
    CheckedFile checked = null;
    if (file != null && !file.isEmpty() && typed.ok()) {
      try {
        checked = uploads.check(apprentice.getName(), file, Workshop.FILES);
        if (checked.kind().isPicture() && description.isEmpty()) {
          typed.wrong("description", "projects.entry.description.missing");
        }
      } catch (FileRefused refused) {
        typed.wrong("file", refused.problem().key(), refused.problem().arguments().toArray());
      }
    }
    return typed.ok()
        ? Optional.of(new Note(day.orElseThrow(), text, checked, description))
        : Optional.empty();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
