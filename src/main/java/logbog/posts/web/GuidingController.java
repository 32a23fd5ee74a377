package logbog.posts.web;

import java.util.UUID;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.ElementId;
import logbog.posts.Supervisors;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who guides a doctor through an element, named by whoever leads there. */
@Controller
@RequestMapping(Paths.ELEMENT + "/vejledere")
class GuidingController {

  private final Supervisors supervisors;
  private final ElementPages pages;

  GuidingController(Supervisors supervisors, ElementPages pages) {
    this.supervisors = supervisors;
    this.pages = pages;
  }

  @PostMapping
  ModelAndView name(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable ElementId element,
      GuidingForm form,
      Once once) {
    var typed = new Typed();
    var named = form.read(typed, supervisors.candidates(viewer, doctor, element));
    if (named.isEmpty()) {
      return Pages.rejected(
          pages.with(
              viewer, doctor, element, TalkForm.empty(), form, AwayForm.empty(), typed.problems()));
    }
    return once.goTo(
        () -> {
          supervisors.name(viewer, doctor, element, named.get(), form.isPrincipal());
          return Paths.element(doctor, element);
        });
  }

  @PostMapping("/{supervision}/afslutning")
  ModelAndView end(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable ElementId element,
      @PathVariable UUID supervision,
      Once once) {
    return once.goTo(
        () -> {
          supervisors.end(viewer, doctor, element, supervision);
          return Paths.element(doctor, element);
        });
  }
}
