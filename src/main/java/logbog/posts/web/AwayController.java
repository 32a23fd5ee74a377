package logbog.posts.web;

import java.util.UUID;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.ElementId;
import logbog.posts.Leaves;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** When a doctor is on leave, kept by the place's lead and the secretariat. */
@Controller
@RequestMapping(Paths.ELEMENT + "/orlov")
class AwayController {

  private final Leaves leaves;
  private final ElementPages pages;

  AwayController(Leaves leaves, ElementPages pages) {
    this.leaves = leaves;
    this.pages = pages;
  }

  @PostMapping
  ModelAndView note(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable ElementId element,
      AwayForm form,
      Once once) {
    var typed = new Typed();
    var days = form.read(typed, leaves.open(viewer, doctor, element).post());
    if (days.isEmpty()) {
      return Pages.rejected(
          pages.with(
              viewer,
              doctor,
              element,
              TalkForm.empty(),
              GuidingForm.empty(),
              form,
              typed.problems()));
    }
    return once.goTo(
        () -> {
          leaves.note(viewer, doctor, element, days.get().from(), days.get().to());
          return Paths.element(doctor, element);
        });
  }

  @PostMapping("/{leave}/tilbagekaldelse")
  ModelAndView withdraw(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable ElementId element,
      @PathVariable UUID leave,
      Once once) {
    return once.goTo(
        () -> {
          leaves.withdraw(viewer, doctor, element, leave);
          return Paths.element(doctor, element);
        });
  }
}
