package logbog.plans.web;

import java.io.IOException;
import logbog.declarations.DeclarationId;
import logbog.documents.FileRefused;
import logbog.people.Viewer;
import logbog.plans.Plans;
import logbog.web.NotFound;
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

/** Whether an apprentice's education plan is to be revised, asked of the school's named people. */
@Controller
class PlanController {

  private final Plans plans;
  private final RevisionReading reading;

  PlanController(Plans plans, RevisionReading reading) {
    this.plans = plans;
    this.reading = reading;
  }

  @Bean
  static Receives planFiles() {
    return new Receives(PlanPage.ANSWERS);
  }

  @GetMapping("/home/erklaeringer/{id}/uddannelsesplan")
  ModelAndView show(@AuthenticationPrincipal Viewer.Office office, @PathVariable DeclarationId id) {
    return Pages.show(new PlanPage(plans.read(office, id), PlanForm.empty(), Problems.none()));
  }

  @PostMapping(PlanPage.ANSWERS)
  ModelAndView answer(
      @AuthenticationPrincipal Viewer.Office office,
      @RequestParam("declaration") DeclarationId id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      PlanForm form,
      Once once)
      throws IOException {
    if (!plans.opensTo(office, id)) {
      throw new NotFound();
    }
    var typed = new Typed();
    switch (form.answer()) {
      case PlanForm.REVISED -> {
        var revision = reading.read(office, form, file, typed);
        if (revision.isPresent()) {
          try {
            return once.goTo(PlanPage.path(id), () -> plans.revised(office, id, revision.get()));
          } catch (FileRefused refused) {
            RevisionReading.refused(refused, typed);
          }
        }
      }
      case PlanForm.NOT_NEEDED -> {
        var because = typed.text("because", form.because(), Plans.LONGEST);
        if (typed.ok()) {
          return once.goTo(PlanPage.path(id), () -> plans.notNeeded(office, id, because));
        }
      }
      default -> typed.wrong("answer", "plans.answer.missing");
    }
    return Pages.rejected(new PlanPage(plans.read(office, id), form, typed.problems()));
  }
}
