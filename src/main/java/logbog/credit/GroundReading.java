package logbog.credit;

import java.io.IOException;
import java.util.Optional;
import logbog.approvals.Basis;
import logbog.documents.CheckedFile;
import logbog.documents.FileRefused;
import logbog.documents.Uploads;
import logbog.people.Viewer;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads what a decision rests on; what is missing is said beside its field. */
@Component
public class GroundReading {

  private final Uploads uploads;

  GroundReading(Uploads uploads) {
    this.uploads = uploads;
  }

  /** Empty where something is wrong. The letter is looked at last, once all else is right. */
  public Optional<Ground> read(
      Viewer.Clinician by,
      Basis basis,
      GroundForm form,
      @Nullable MultipartFile letter,
      Typed typed)
      throws IOException {
    var note = typed.optionalText("note", form.note(), Deciding.LONGEST);
    var caseNo = typed.optionalLine("caseNo", form.caseNo(), Deciding.LONGEST_CASE);
    var sent = letter != null && !letter.isEmpty();
    if (typed.ok() && !Ground.suffices(basis, !note.isEmpty(), !caseNo.isEmpty(), sent)) {
      typed.wrong(basis == Basis.CREDIT ? "note" : "caseNo", NoGround.key(basis));
    }
    CheckedFile checked = null;
    if (sent && typed.ok()) {
      try {
        checked = uploads.check(by.getName(), letter, Deciding.FILES);
      } catch (FileRefused refused) {
        typed.wrong("letter", refused.problem().key(), refused.problem().arguments().toArray());
      }
    }
    return typed.ok()
        ? Optional.of(new Ground(basis, note, caseNo.isEmpty() ? null : caseNo, checked))
        : Optional.empty();
  }
}
