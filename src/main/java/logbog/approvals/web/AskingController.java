package logbog.approvals.web;

import java.io.IOException;
import java.util.List;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Asks;
import logbog.documents.FileRefused;
import logbog.people.Viewer;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where a doctor asks for an approval, with a note and files. */
@Controller
class AskingController {

  private final Asks asks;
  private final WishReading reading;

  AskingController(Asks asks, WishReading reading) {
    this.asks = asks;
    this.reading = reading;
  }

  @Bean
  static Receives askFiles() {
    return new Receives(AskingPage.ASKS);
  }

  @GetMapping(AskingPage.ASKS + "/ny")
  ModelAndView blank(@AuthenticationPrincipal Viewer.Clinician doctor, AskingForm form) {
    return Pages.show(page(doctor, form, Problems.none()));
  }

  @PostMapping(AskingPage.ASKS)
  ModelAndView ask(
      @AuthenticationPrincipal Viewer.Clinician doctor,
      AskingForm form,
      @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
      Once once)
      throws IOException {
    page(doctor, form, Problems.none());
    var typed = new Typed();
    var wish = reading.read(doctor, form, files, typed);
    if (wish.isPresent()) {
      try {
        return once.goTo(() -> OwnAskPage.path(asks.ask(doctor, wish.get())));
      } catch (ApprovalRefused refused) {
        typed.wrong("to", refused.problem().key(), refused.problem().arguments().toArray());
      } catch (FileRefused refused) {
        WishReading.refused(refused, typed);
      }
    }
    return Pages.rejected(page(doctor, form, typed.problems()));
  }

  private AskingPage page(Viewer.Clinician doctor, AskingForm form, Problems problems) {
    var described = asks.describe(doctor, form.post(), form.subject());
    var place = RecordPlace.of(doctor.id(), form.post(), form.subject());
    try {
      var candidates = asks.candidates(doctor, form.post(), form.subject(), form.basis());
      var missing = asks.missing(doctor, form.post(), form.subject());
      return new AskingPage(described, place, missing, candidates, form, problems, null);
    } catch (ApprovalRefused refused) {
      return new AskingPage(
          described, place, List.of(), List.of(), form, Problems.none(), refused.problem());
    }
  }
}
