package logbog.declarations.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import logbog.declarations.Answers;
import logbog.declarations.InvitationToken;
import logbog.declarations.Saved;
import logbog.web.Refusal;
import logbog.web.Shell;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One answer at a time, saved the moment it is given by the sheet's script. Answers with facts, not
 * with a page; a repeat saves the same again, so no key is needed.
 */
@Controller
class FillingAutosaveController {

  private final Answers answers;
  private final Autosaved autosaved;
  private final Clock clock;

  FillingAutosaveController(Answers answers, Autosaved autosaved, Clock clock) {
    this.answers = answers;
    this.autosaved = autosaved;
    this.clock = clock;
  }

  @PostMapping(path = "/e/{token}/svar", headers = "X-Autosave")
  ResponseEntity<?> keep(
      @PathVariable InvitationToken token,
      @RequestParam Map<String, String> sent,
      Locale language) {
    var read =
        FillingReading.of(
            FillingForm.of(sent), LocalDate.ofInstant(clock.instant(), Shell.DENMARK));
    if (!read.problems().isEmpty()) {
      var first = read.problems().byField().values().iterator().next();
      return autosaved.wrong(first, language);
    }
    return autosaved.kept(save(token, read));
  }

  @ExceptionHandler
  ResponseEntity<?> refused(Refusal refusal, Locale language) {
    return autosaved.refused(refusal, language);
  }

  private Saved save(InvitationToken token, FillingReading read) {
    if (read.oneLevel()) {
      var rating = read.levels().entrySet().iterator().next();
      return answers.rate(token, rating.getKey(), rating.getValue(), read.shown().sheet());
    }
    return answers.save(token, read.levels(), read.words(), read.sent(), read.shown());
  }
}
