package logbog.posts.web;

import java.util.UUID;
import java.util.function.Consumer;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.posts.DoctorRecord;
import logbog.posts.EmploymentFacts;
import logbog.posts.Employments;
import logbog.web.NotFound;
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
import org.springframework.web.servlet.ModelAndView;

/** The doctor's own history of employment. */
@Controller
@RequestMapping(Paths.EMPLOYMENT)
class EmploymentController {

  private final DoctorAccess access;
  private final Employments employments;

  EmploymentController(DoctorAccess access, Employments employments) {
    this.access = access;
    this.employments = employments;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician viewer, @PathVariable PersonId doctor) {
    var record = access.open(viewer, doctor, "beskaeftigelse");
    return Pages.show(page(record, null, EmploymentForm.empty(), Problems.none()));
  }

  @PostMapping
  ModelAndView add(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      EmploymentForm form,
      Once once) {
    return write(viewer, doctor, null, form, once, facts -> employments.add(viewer, facts));
  }

  @GetMapping("/{employment}")
  ModelAndView open(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable("employment") UUID row) {
    var record = own(viewer, doctor);
    var form =
        employments.of(doctor).stream()
            .filter(it -> it.id().equals(row) && it.open())
            .findFirst()
            .map(EmploymentForm::of)
            .orElseThrow(NotFound::new);
    return Pages.show(page(record, row, form, Problems.none()));
  }

  @PostMapping("/{employment}")
  ModelAndView change(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable("employment") UUID row,
      EmploymentForm form,
      Once once) {
    return write(viewer, doctor, row, form, once, facts -> employments.change(viewer, row, facts));
  }

  @PostMapping("/{employment}/sletning")
  ModelAndView remove(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable("employment") UUID row,
      Once once) {
    own(viewer, doctor);
    return once.goTo(
        () -> {
          employments.remove(viewer, row);
          return Paths.employment(doctor);
        });
  }

  private ModelAndView write(
      Viewer.Clinician viewer,
      PersonId doctor,
      @Nullable UUID row,
      EmploymentForm form,
      Once once,
      Consumer<EmploymentFacts> act) {
    var record = own(viewer, doctor);
    var typed = new Typed();
    var facts = form.read(typed);
    if (facts.isEmpty()) {
      return Pages.rejected(page(record, row, form, typed.problems()));
    }
    return once.goTo(
        () -> {
          act.accept(facts.get());
          return Paths.employment(doctor);
        });
  }

  private DoctorRecord own(Viewer.Clinician viewer, PersonId doctor) {
    if (!viewer.id().equals(doctor)) {
      throw new NotFound();
    }
    return access.open(viewer, doctor, "beskaeftigelse");
  }

  private EmploymentPage page(
      DoctorRecord record, @Nullable UUID row, EmploymentForm form, Problems problems) {
    return new EmploymentPage(record, employments.of(record.doctor()), row, form, problems);
  }
}
