package logbog.approvals.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import logbog.approvals.Asks;
import logbog.approvals.Basis;
import logbog.approvals.Wish;
import logbog.documents.CheckedFile;
import logbog.documents.FileRefused;
import logbog.documents.Uploads;
import logbog.people.GrantId;
import logbog.people.Viewer;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads what a doctor asks for, with the files that came along. */
@Component
class WishReading {

  private final Uploads uploads;

  WishReading(Uploads uploads) {
    this.uploads = uploads;
  }

  /** What was read; empty where something is wrong, which is then said beside its field. */
  Optional<Wish> read(
      Viewer.Clinician doctor, AskingForm form, @Nullable List<MultipartFile> sent, Typed typed)
      throws IOException {
    var to = chosen(form, typed);
    var on = typed.optionalDate("on", form.on()).orElse(null);
    var note = typed.optionalText("note", form.note(), AskingForm.LONGEST);
    var files = typed.ok() ? checked(doctor, sent, typed) : List.<CheckedFile>of();
    if (typed.ok() && files.isEmpty() && form.basis() == Basis.VERIFIED) {
      typed.wrong("file", "approvals.asking.paper.missing");
    }
    return typed.ok()
        ? to.map(it -> new Wish(form.post(), form.subject(), form.basis(), it, on, note, files))
        : Optional.empty();
  }

  private static Optional<GrantId> chosen(AskingForm form, Typed typed) {
    try {
      return Optional.of(GrantId.valueOf(form.typed(form.to())));
    } catch (IllegalArgumentException none) {
      typed.wrong("to", "approvals.asking.to.missing");
      return Optional.empty();
    }
  }

  private List<CheckedFile> checked(
      Viewer.Clinician doctor, @Nullable List<MultipartFile> sent, Typed typed) throws IOException {
    var files = new ArrayList<CheckedFile>();
    for (var file : sent == null ? List.<MultipartFile>of() : sent) {
      if (file.isEmpty()) {
        continue;
      }
      try {
        files.add(uploads.check(doctor.getName(), file, Asks.FILES));
      } catch (FileRefused refused) {
        refused(refused, typed);
        return List.of();
      }
    }
    return files;
  }

  static void refused(FileRefused refused, Typed typed) {
    typed.wrong("file", refused.problem().key(), refused.problem().arguments().toArray());
  }
}
