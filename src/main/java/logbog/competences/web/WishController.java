package logbog.competences.web;

import java.util.Optional;
import logbog.competences.WishId;
import logbog.competences.WishRefused;
import logbog.competences.Wished;
import logbog.competences.Wishes;
import logbog.curricula.CompetenceId;
import logbog.mail.EmailAddress;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.places.DepartmentId;
import logbog.posts.PostId;
import logbog.web.NotFound;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a doctor asks the education lead to create the supervisor who saw a competence. */
@Controller
class WishController {

  private static final String PATH = "/logbog/laeger/{doctor}/kompetencer/{competence}/vejleder";

  private final Opening opening;
  private final Wishes wishes;

  WishController(Opening opening, Wishes wishes) {
    this.opening = opening;
    this.wishes = wishes;
  }

  @GetMapping(PATH)
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable CompetenceId competence,
      @RequestParam(name = "forloeb") PostId post) {
    return Pages.show(page(own(viewer, doctor, competence, post), WishForm.EMPTY, Problems.none()));
  }

  @PostMapping(PATH)
  ModelAndView wish(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable CompetenceId competence,
      @RequestParam(name = "forloeb") PostId post,
      WishForm form,
      Once once) {
    var opened = own(viewer, doctor, competence, post);
    var typed = new Typed();
    var wished = read(opened, form, typed);
    if (wished.isPresent()) {
      try {
        return once.goTo(
            opened.path(), () -> wishes.wish(viewer, opened.record(), opened.post(), wished.get()));
      } catch (WishRefused refused) {
        typed.wrong("name", refused.problem().key());
      }
    }
    return Pages.rejected(page(opened, form, typed.problems()));
  }

  @PostMapping("/logbog/vejlederoensker/{wish}/tilbagetraekning")
  ModelAndView withdraw(
      @AuthenticationPrincipal Viewer.Clinician doctor, @PathVariable WishId wish, Once once) {
    return once.goTo(
        () -> {
          var taken = wishes.withdraw(doctor, wish);
          return "/logbog/laeger/"
              + taken.doctor()
              + "/kompetencer/"
              + taken.competence()
              + "?forloeb="
              + taken.post();
        });
  }

  private OpenedCompetence own(
      Viewer.Clinician viewer, PersonId doctor, CompetenceId competence, PostId post) {
    if (!viewer.id().equals(doctor)) {
      throw new NotFound();
    }
    return opening.open(viewer, doctor, competence, post);
  }

  private WishPage page(OpenedCompetence opened, WishForm form, Problems problems) {
    var post = opened.post();
    var competence = opening.competence(opened);
    return new WishPage(opened, competence, wishes.departments(post), form, problems);
  }

  private Optional<Wished> read(OpenedCompetence opened, WishForm form, Typed typed) {
    var offered = wishes.departments(opened.post());
    var department =
        offered.stream()
            .map(it -> it.id().value().toString())
            .filter(it -> it.equals(form.department()) || offered.size() == 1)
            .findFirst();
    if (department.isEmpty()) {
      typed.wrong("department", "web.field.missing");
    }
    var name = typed.line("name", form.name(), 200);
    var email = EmailAddress.parse(form.email());
    if (email.isEmpty()) {
      typed.wrong("email", "competences.wish.email.wrong");
    }
    var note = typed.optionalText("note", form.note(), Wishes.LONGEST);
    return typed.ok()
        ? email.map(
            it ->
                new Wished(
                    opened.competence(),
                    DepartmentId.valueOf(department.orElseThrow()),
                    name,
                    it,
                    note))
        : Optional.empty();
  }
}
