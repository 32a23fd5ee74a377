package logbog.credit.web;

import java.io.IOException;
import logbog.approvals.ApprovalRefused;
import logbog.credit.Choices;
import logbog.credit.Deciding;
import logbog.credit.GroundReading;
import logbog.credit.NothingChosen;
import logbog.documents.FileRefused;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.PostId;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Receives;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where a secretariat gives credit (godkend merit), or approves on other basis. */
@Controller
class DecidingController {

  private final Choices choices;
  private final Deciding deciding;
  private final GroundReading reading;

  DecidingController(Choices choices, Deciding deciding, GroundReading reading) {
    this.choices = choices;
    this.deciding = deciding;
    this.reading = reading;
  }

  @Bean
  static Receives creditLetters() {
    return new Receives(DecidingPage.DECISIONS);
  }

  @GetMapping("/logbog/laeger/{doctor}/merit/ny")
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician by,
      @PathVariable PersonId doctor,
      @RequestParam(name = "forloeb", required = false) @Nullable PostId post,
      @RequestParam(name = "grundlag", defaultValue = "merit") String ground) {
    var form = DecidingForm.blank(ground.equals("andet"));
    return Pages.show(DecidingPage.of(choices.left(by, doctor), post, form, Problems.none()));
  }

  @PostMapping(DecidingPage.DECISIONS)
  ModelAndView decide(
      @AuthenticationPrincipal Viewer.Clinician by,
      @RequestParam PersonId doctor,
      @RequestParam PostId post,
      @RequestParam(required = false) @Nullable MultipartFile letter,
      DecidingForm form,
      Once once)
      throws IOException {
    var left = choices.left(by, doctor);
    var typed = new Typed();
    var ground = reading.read(by, form.onWhat(), form.ground(), letter, typed);
    if (ground.isPresent()) {
      try {
        return once.goTo(
            CreditPage.path(doctor),
            () -> deciding.decide(by, doctor, post, form.chosen(), ground.get()));
      } catch (FileRefused refused) {
        typed.wrong("letter", refused.problem().key(), refused.problem().arguments().toArray());
      } catch (NothingChosen | ApprovalRefused refused) {
        typed.wrong("subject", refused.problem().key(), refused.problem().arguments().toArray());
      }
    }
    return Pages.rejected(DecidingPage.of(left, post, form, typed.problems()));
  }
}
