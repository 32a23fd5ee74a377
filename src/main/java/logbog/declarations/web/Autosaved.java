package logbog.declarations.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import logbog.declarations.Saved;
import logbog.web.Problem;
import logbog.web.Refusal;
import logbog.web.Shell;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What a sheet's script is told: facts, not a page. */
@Component
class Autosaved {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final MessageSource texts;

  Autosaved(MessageSource texts) {
    this.texts = texts;
  }

  ResponseEntity<?> kept(Saved saved) {
    return ResponseEntity.status(saved.moved() ? HttpStatus.CONFLICT : HttpStatus.OK)
        .body(
            new Kept(
                TIME.format(saved.at().atZone(Shell.DENMARK)),
                saved.answered(),
                saved.goals(),
                saved.version(),
                saved.conflicts()));
  }

  ResponseEntity<?> wrong(Problem problem, Locale language) {
    return ResponseEntity.unprocessableContent().body(new NotKept(text(problem, language)));
  }

  ResponseEntity<?> refused(Refusal refusal, Locale language) {
    return ResponseEntity.status(refusal.status())
        .body(new NotKept(text(refusal.problem(), language)));
  }

  private String text(Problem problem, Locale language) {
    return texts.getMessage(problem.key(), problem.arguments().toArray(), language);
  }
}
