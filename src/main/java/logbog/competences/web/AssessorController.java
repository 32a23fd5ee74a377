package logbog.competences.web;

import logbog.competences.AssessmentId;
import logbog.competences.Assessments;
import logbog.competences.Assessors;
import logbog.people.Viewer;
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

/** What doctors say that the reader has assessed: confirmed, or not. */
@Controller
@RequestMapping(AssessorPage.PATH)
class AssessorController {

  private final Assessors assessors;
  private final Assessments assessments;

  AssessorController(Assessors assessors, Assessments assessments) {
    this.assessors = assessors;
    this.assessments = assessments;
  }

  @GetMapping
  ModelAndView list(@AuthenticationPrincipal Viewer.Clinician viewer) {
    return Pages.show(page(viewer, null, "", Problems.none()));
  }

  @PostMapping("/{assessment}/bekraeftelse")
  ModelAndView confirm(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable AssessmentId assessment,
      Once once) {
    return once.goTo(AssessorPage.PATH, () -> assessors.confirm(viewer, assessment));
  }

  @PostMapping("/{assessment}/afvisning")
  ModelAndView refuse(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable AssessmentId assessment,
      @RequestParam(defaultValue = "") String because,
      Once once) {
    var typed = new Typed();
    var words = typed.text(AssessorPage.because(assessment), because, Assessments.LONGEST);
    return typed.ok()
        ? once.goTo(AssessorPage.PATH, () -> assessors.refuse(viewer, assessment, words))
        : Pages.rejected(page(viewer, assessment, because, typed.problems()));
  }

  /** By the doctor who recorded it. */
  @PostMapping("/{assessment}/tilbagetraekning")
  ModelAndView withdraw(
      @AuthenticationPrincipal Viewer.Clinician doctor,
      @PathVariable AssessmentId assessment,
      Once once) {
    return once.goTo(
        () -> {
          var held = assessments.withdraw(doctor, assessment);
          return "/logbog/laeger/"
              + held.doctor()
              + "/kompetencer/"
              + held.competence()
              + "?forloeb="
              + held.post();
        });
  }

  private AssessorPage page(
      Viewer.Clinician viewer, @Nullable AssessmentId answered, String because, Problems problems) {
    return new AssessorPage(assessors.waitingFor(viewer), answered, because, problems);
  }
}
