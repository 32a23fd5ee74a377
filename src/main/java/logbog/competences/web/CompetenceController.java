package logbog.competences.web;

import java.util.Optional;
import logbog.approvals.Approvals;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.competences.AssessmentRefused;
import logbog.competences.Assessments;
import logbog.competences.Seen;
import logbog.curricula.CompetenceId;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.PostId;
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

/** One competence: its history, its assessments, and its approval. */
@Controller
@RequestMapping("/logbog/laeger/{doctor}/kompetencer/{competence}")
class CompetenceController {

  private final Opening opening;
  private final Assessments assessments;
  private final Approvals approvals;

  CompetenceController(Opening opening, Assessments assessments, Approvals approvals) {
    this.opening = opening;
    this.assessments = assessments;
    this.approvals = approvals;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable CompetenceId competence,
      @RequestParam(name = "forloeb", required = false) @Nullable PostId post) {
    var opened = opening.open(viewer, doctor, competence, post);
    return Pages.show(opening.page(opened, HeldForm.EMPTY, "", Problems.none()));
  }

  @PostMapping("/vurderinger")
  ModelAndView record(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable CompetenceId competence,
      @RequestParam(name = "forloeb") PostId post,
      HeldForm form,
      Once once) {
    var opened = opening.open(viewer, doctor, competence, post);
    var typed = new Typed();
    var seen = read(viewer, opened, form, typed);
    if (seen.isPresent()) {
      try {
        return once.goTo(
            opened.path(),
            () ->
                assessments.record(viewer, opened.record(), opened.post(), competence, seen.get()));
      } catch (AssessmentRefused refused) {
        typed.wrong(refused.field(), refused.problem().key());
      }
    }
    return Pages.rejected(opening.page(opened, form, "", typed.problems()));
  }

  /** By whoever has the doctor's record open and need not be asked. */
  @PostMapping("/godkendelse")
  ModelAndView approve(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable CompetenceId competence,
      @RequestParam(name = "forloeb") PostId post,
      @RequestParam(defaultValue = "") String note,
      Once once) {
    var opened = opening.open(viewer, doctor, competence, post);
    var typed = new Typed();
    var words = typed.optionalText("note", note, Assessments.LONGEST);
    if (!typed.ok()) {
      return Pages.rejected(opening.page(opened, HeldForm.EMPTY, note, typed.problems()));
    }
    return once.goTo(
        opened.path(),
        () ->
            approvals.approve(
                viewer,
                doctor,
                opened.post().id(),
                Subject.of(competence),
                Basis.APPROVED,
                words.isEmpty() ? null : words));
  }

  private static Optional<Seen> read(
      Viewer.Clinician viewer, OpenedCompetence opened, HeldForm form, Typed typed) {
    var method = typed.line("method", form.method(), 200);
    var on = typed.date("on", form.on());
    var assessor =
        opened.record().own() ? person(form.assessor(), typed) : Optional.of(viewer.id());
    var words = typed.optionalText("words", form.words(), Assessments.LONGEST);
    return typed.ok()
        ? on.flatMap(day -> assessor.map(who -> new Seen(method, day, who, words)))
        : Optional.empty();
  }

  /** Whether it is one of those offered, the rule says. */
  private static Optional<PersonId> person(String raw, Typed typed) {
    try {
      return Optional.of(PersonId.valueOf(typed.line("assessor", raw, 36)));
    } catch (IllegalArgumentException none) {
      typed.wrong("assessor", "web.field.missing");
      return Optional.empty();
    }
  }
}
