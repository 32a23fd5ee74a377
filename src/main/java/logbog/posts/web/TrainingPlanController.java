package logbog.posts.web;

import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.ElementId;
import logbog.posts.TrainingPlans;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The doctor's training plan of an element. */
@Controller
@RequestMapping(Paths.ELEMENT + "/plan")
class TrainingPlanController {

  private final TrainingPlans plans;

  TrainingPlanController(TrainingPlans plans) {
    this.plans = plans;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable ElementId element) {
    var file = plans.read(viewer, doctor, element);
    return Pages.show(new TrainingPlanPage(file, file.draft(), Problems.none()));
  }

  @PostMapping
  ModelAndView send(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable ElementId element,
      @RequestParam(required = false) @Nullable String words,
      Once once) {
    var typed = new Typed();
    var read = typed.text("words", words, TrainingPlans.LONGEST);
    if (!typed.ok()) {
      return rejected(viewer, doctor, element, words, typed);
    }
    return once.goTo(
        () -> {
          plans.send(viewer, doctor, element, read);
          return Paths.element(doctor, element) + "/plan";
        });
  }

  @PostMapping("/kladde")
  ModelAndView keep(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable ElementId element,
      @RequestParam(required = false) @Nullable String words,
      Once once) {
    var typed = new Typed();
    var read = typed.optionalText("words", words, TrainingPlans.LONGEST);
    if (!typed.ok()) {
      return rejected(viewer, doctor, element, words, typed);
    }
    return once.goTo(
        () -> {
          plans.keep(viewer, doctor, element, read);
          return Paths.element(doctor, element) + "/plan";
        });
  }

  private ModelAndView rejected(
      Viewer.Clinician viewer,
      PersonId doctor,
      ElementId element,
      @Nullable String words,
      Typed typed) {
    return Pages.rejected(
        new TrainingPlanPage(
            plans.read(viewer, doctor, element), words == null ? "" : words, typed.problems()));
  }
}
