package logbog.declarations.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import logbog.declarations.Answers;
import logbog.declarations.InvitationToken;
import logbog.declarations.Saved;
import logbog.web.Problem;
import logbog.web.Refusal;
import logbog.web.Shell;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Answers answers;
  private final MessageSource texts;
  private final Clock clock;

  FillingAutosaveController(Answers answers, MessageSource texts, Clock clock) {
    this.answers = answers;
    this.texts = texts;
    this.clock = clock;
  }

  /** It is in the database. */
  record Kept(String savedAt, int answered, int goals, int version, Set<String> conflicts) {}

  /** It is not, and why. */
  record NotKept(String problem) {}

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
      return ResponseEntity.unprocessableContent().body(new NotKept(text(first, language)));
    }
    var saved = save(token, read);
    return ResponseEntity.status(saved.moved() ? HttpStatus.CONFLICT : HttpStatus.OK)
        .body(kept(saved));
  }

  @ExceptionHandler
  ResponseEntity<NotKept> refused(Refusal refusal, Locale language) {
    return ResponseEntity.status(refusal.status())
        .body(new NotKept(text(refusal.problem(), language)));
  }

  private Saved save(InvitationToken token, FillingReading read) {
    if (read.oneLevel()) {
      var rating = read.levels().entrySet().iterator().next();
      return answers.rate(token, rating.getKey(), rating.getValue(), read.shown().sheet());
    }
    return answers.save(token, read.levels(), read.words(), read.sent(), read.shown());
  }

  private static Kept kept(Saved saved) {
    return new Kept(
        TIME.format(saved.at().atZone(Shell.DENMARK)),
        saved.answered(),
        saved.goals(),
        saved.version(),
        saved.conflicts());
  }

  private String text(Problem problem, Locale language) {
    return texts.getMessage(problem.key(), problem.arguments().toArray(), language);
  }
}
