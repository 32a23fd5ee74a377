package logbog.plans.web;

import java.time.Clock;
import java.time.LocalDate;
import logbog.declarations.DeclarationId;
import logbog.people.Viewer;
import logbog.plans.Plans;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Shell;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whether an apprentice's education plan is to be revised, asked of the school's named people. */
@Controller
@RequestMapping("/home/erklaeringer/{id}/uddannelsesplan")
class PlanController {

  private final Plans plans;
  private final Clock clock;

  PlanController(Plans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Viewer.Office office, @PathVariable DeclarationId id) {
    return Pages.show(new PlanPage(plans.read(office, id), PlanForm.empty(), Problems.none()));
  }

  @PostMapping
  ModelAndView answer(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable DeclarationId id,
      PlanForm form,
      Once once) {
    var typed = new Typed();
    return switch (form.answer()) {
      case PlanForm.REVISED -> {
        var on = typed.date("on", form.on()).orElse(null);
        if (on != null && on.isAfter(LocalDate.ofInstant(clock.instant(), Shell.DENMARK))) {
          typed.wrong("on", "plans.on.future");
        }
        var note = typed.text("note", form.note(), Plans.LONGEST);
        yield typed.ok() && on != null
            ? once.goTo(page(id), () -> plans.revised(office, id, on, note))
            : rejected(office, id, form, typed);
      }
      case PlanForm.NOT_NEEDED -> {
        var because = typed.text("because", form.because(), Plans.LONGEST);
        yield typed.ok()
            ? once.goTo(page(id), () -> plans.notNeeded(office, id, because))
            : rejected(office, id, form, typed);
      }
      default -> rejected(office, id, form, typed.wrong("answer", "plans.answer.missing"));
    };
  }

  private ModelAndView rejected(
      Viewer.Office office, DeclarationId id, PlanForm form, Typed typed) {
    return Pages.rejected(new PlanPage(plans.read(office, id), form, typed.problems()));
  }

  private static String page(DeclarationId id) {
    return "/home/erklaeringer/" + id + "/uddannelsesplan";
  }
}
