package logbog.declarations.web;

import logbog.declarations.DeclarationClosed;
import logbog.declarations.DeclarationId;
import logbog.declarations.Requests;
import logbog.people.Viewer;
import logbog.programmes.NoGoalsYet;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an apprentice rights what was asked, for instance a wrong end date, until it is signed. */
@Controller
@RequestMapping("/erklaeringer/{id}/rettelse")
class CorrectionController {

  private final Requests requests;
  private final RequestReading reading;
  private final RequestPages pages;

  CorrectionController(Requests requests, RequestReading reading, RequestPages pages) {
    this.requests = requests;
    this.reading = reading;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Member apprentice, @PathVariable DeclarationId id) {
    var asked = requests.asked(apprentice, id);
    if (!asked.declaration().status().open()) {
      throw new DeclarationClosed();
    }
    return Pages.show(pages.correct(asked));
  }

  @PostMapping
  ModelAndView correct(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable DeclarationId id,
      RequestForm form,
      Once once) {
    var asked = requests.asked(apprentice, id);
    var read = reading.correction(form, asked.trainers(), asked.contacts());
    if (read.ask().isEmpty()) {
      return Pages.rejected(pages.rejectedCorrection(form, read.problems(), id));
    }
    try {
      return once.goTo(
          () -> {
            requests.correct(apprentice, id, read.ask().get());
            return "/erklaeringer/" + id;
          });
    } catch (NoGoalsYet none) {
      var problems = Problems.at("speciality", "programmes.no-goals", none.speciality());
      return Pages.rejected(pages.rejectedCorrection(form, problems, id));
    }
  }
}
