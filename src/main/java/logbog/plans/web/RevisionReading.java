package logbog.plans.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import logbog.documents.CheckedFile;
import logbog.documents.FileRefused;
import logbog.documents.Uploads;
import logbog.people.Viewer;
import logbog.plans.PlanPapers;
import logbog.plans.Plans;
import logbog.plans.Revision;
import logbog.web.Shell;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads when a plan was revised, and what says how: a note, a file, or both. */
@Component
class RevisionReading {

  private final Uploads uploads;
  private final Clock clock;

  RevisionReading(Uploads uploads, Clock clock) {
    this.uploads = uploads;
    this.clock = clock;
  }

  /** What was read; empty where something is wrong, which is then said beside its field. */
  Optional<Revision> read(
      Viewer.Office office, PlanForm form, @Nullable MultipartFile file, Typed typed)
      throws IOException {
    var on = typed.date("on", form.on()).orElse(null);
    if (on != null && on.isAfter(LocalDate.ofInstant(clock.instant(), Shell.DENMARK))) {
      typed.wrong("on", "plans.on.future");
    }
    var sent = file != null && !file.isEmpty();
    var note = typed.optionalText("note", form.note(), Plans.LONGEST);
    if (note.isEmpty() && !sent && typed.problems().of("note") == null) {
      typed.wrong("note", "plans.note.missing");
    }
    CheckedFile checked = null;
    if (sent && typed.ok()) {
      try {
        checked = uploads.check(office.getName(), file, PlanPapers.FILES);
      } catch (FileRefused refused) {
        refused(refused, typed);
      }
    }
    return typed.ok() && on != null
        ? Optional.of(new Revision(on, note, checked))
        : Optional.empty();
  }

  static Typed refused(FileRefused refused, Typed typed) {
    var problem = refused.problem();
    return typed.wrong("file", problem.key(), problem.arguments().toArray());
  }
}
