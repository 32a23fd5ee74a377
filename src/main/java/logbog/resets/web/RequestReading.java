package logbog.resets.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import logbog.documents.CheckedFile;
import logbog.documents.FileRefused;
import logbog.documents.Uploads;
import logbog.people.Viewer;
import logbog.resets.MailFile;
import logbog.resets.MailRefused;
import logbog.resets.NoWrittenRequest;
import logbog.resets.RequestMail;
import logbog.resets.Resets;
import logbog.resets.WrittenRequest;
import logbog.web.Shell;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Reads a written request: from whom, of which day, and the writing. A mail says the first two
 * itself.
 */
@Component
class RequestReading {

  private final Uploads uploads;
  private final Clock clock;

  RequestReading(Uploads uploads, Clock clock) {
    this.uploads = uploads;
    this.clock = clock;
  }

  /** Empty where something is wrong, which is then said beside its field. */
  Optional<WrittenRequest> read(
      Viewer.Clinician by,
      ResetForm form,
      @Nullable MultipartFile file,
      @Nullable MultipartFile mail,
      Typed typed)
      throws IOException {
    var because = typed.line("because", form.because(), 500);
    var words = typed.optionalText("words", form.words(), 20_000);
    var sent = file != null && !file.isEmpty();
    var mailed = mail != null && !mail.isEmpty() ? mail(mail, typed) : null;
    if (words.isEmpty()
        && !sent
        && (mail == null || mail.isEmpty())
        && typed.problems().of("words") == null) {
      typed.wrong("words", NoWrittenRequest.KEY);
    }
    var from =
        mailed != null && form.from().isBlank()
            ? mailed.from()
            : typed.line("from", form.from(), 200);
    var on = on(form, mailed, typed);
    var checked = sent && typed.ok() ? file(by, file, typed) : null;
    return typed.ok() && on.isPresent()
        ? Optional.of(new WrittenRequest(from, on.get(), because, words, mailed, checked))
        : Optional.empty();
  }

  private Optional<LocalDate> on(ResetForm form, @Nullable RequestMail mailed, Typed typed) {
    if (mailed != null && mailed.sentOn() != null && form.on().isBlank()) {
      return Optional.of(mailed.sentOn());
    }
    var on = typed.date("on", form.on());
    on.filter(it -> it.isAfter(LocalDate.ofInstant(clock.instant(), Shell.DENMARK)))
        .ifPresent(_ -> typed.wrong("on", "resets.form.on.future"));
    return on;
  }

  private @Nullable RequestMail mail(MultipartFile mail, Typed typed) throws IOException {
    try {
      return MailFile.read(mail.getBytes());
    } catch (MailRefused refused) {
      typed.wrong("mail", refused.problem().key(), refused.problem().arguments().toArray());
      return null;
    }
  }

  private @Nullable CheckedFile file(Viewer.Clinician by, @Nullable MultipartFile file, Typed typed)
      throws IOException {
    try {
      return uploads.check(by.getName(), file, Resets.FILES);
    } catch (FileRefused refused) {
      typed.wrong("file", refused.problem().key(), refused.problem().arguments().toArray());
      return null;
    }
  }
}
