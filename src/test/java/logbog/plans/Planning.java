package logbog.plans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import logbog.declarations.DeclarationId;
import logbog.documents.CheckedFile;
import logbog.documents.SentFiles;
import logbog.documents.UploadId;
import logbog.documents.Uploads;
import logbog.people.Viewer;
import logbog.web.Shell;
import org.springframework.stereotype.Component;

/** Answers of a school that bring the revised plan along. */
@Component
public class Planning {

  private final Plans plans;
  private final Uploads uploads;
  private final Clock clock;

  Planning(Plans plans, Uploads uploads, Clock clock) {
    this.plans = plans;
    this.uploads = uploads;
    this.clock = clock;
  }

  /** The file of the newest answer, which has no note. */
  public UploadId answered(Viewer.Office staff, DeclarationId id) {
    plans.revised(
        staff, id, new Revision(LocalDate.ofInstant(clock.instant(), Shell.DENMARK), "", plan()));
    return Objects.requireNonNull(plans.course(id).orElseThrow().answer().orElseThrow().file())
        .id();
  }

  private CheckedFile plan() {
    try {
      return uploads.check("plan.pdf", SentFiles.pdf(), PlanPapers.FILES);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
