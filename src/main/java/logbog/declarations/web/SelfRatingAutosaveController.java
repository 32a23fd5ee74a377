package logbog.declarations.web;

import java.util.Locale;
import java.util.Map;
import logbog.declarations.DeclarationId;
import logbog.declarations.SelfRatings;
import logbog.people.Viewer;
import logbog.web.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One level of an apprentice's own at a time, saved the moment it is given by the sheet's script;
 * answered as the trainer's are.
 */
@Controller
class SelfRatingAutosaveController {

  private final SelfRatings ratings;
  private final Autosaved answers;

  SelfRatingAutosaveController(SelfRatings ratings, Autosaved answers) {
    this.ratings = ratings;
    this.answers = answers;
  }

  @PostMapping(path = "/erklaeringer/{id}/selvvurdering", headers = "X-Autosave")
  ResponseEntity<?> keep(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable DeclarationId id,
      @RequestParam Map<String, String> sent) {
    var read = SentLevels.of(sent);
    return answers.kept(ratings.rate(apprentice, id, read.levels(), read.shown()));
  }

  @ExceptionHandler
  ResponseEntity<?> refused(Refusal refusal, Locale language) {
    return answers.refused(refusal, language);
  }
}
