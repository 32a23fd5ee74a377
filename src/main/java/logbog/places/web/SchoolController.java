package logbog.places.web;

import java.time.Clock;
import java.time.LocalDate;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.places.Colleagues;
import logbog.places.Staff;
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

/** The people named at a school: everyone named sees them, its owners invite the next (V9). */
@Controller
@RequestMapping("/home/skoler/{school}")
class SchoolController {

  private final Colleagues colleagues;
  private final Staff staff;
  private final Clock clock;

  SchoolController(Colleagues colleagues, Staff staff, Clock clock) {
    this.colleagues = colleagues;
    this.staff = staff;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Viewer.Office viewer, @PathVariable String school) {
    return Pages.show(page(viewer, school, InviteForm.EMPTY, Problems.none()));
  }

  @PostMapping("/medarbejdere")
  ModelAndView invite(
      @AuthenticationPrincipal Viewer.Office viewer,
      @PathVariable String school,
      InviteForm form,
      Once once) {
    colleagues.owner(viewer, school);
    var typed = new Typed();
    var who = form.read(typed, LocalDate.ofInstant(clock.instant(), Shell.DENMARK));
    if (who.isPresent() && named(viewer, school, who.get().address())) {
      typed.wrong("email", "places.staff.already");
    }
    if (!typed.ok() || who.isEmpty()) {
      return Pages.rejected(page(viewer, school, form, typed.problems()));
    }
    return once.goTo(
        () -> {
          colleagues.invite(viewer, school, who.get(), form.as());
          return SchoolPage.path(school);
        });
  }

  private boolean named(Viewer.Office viewer, String school, EmailAddress address) {
    return colleagues.of(viewer, school).stream().anyMatch(it -> it.address().equals(address));
  }

  private SchoolPage page(Viewer.Office viewer, String school, InviteForm form, Problems problems) {
    return new SchoolPage(
        staff.at(viewer, school), colleagues.of(viewer, school), form, null, "", problems);
  }
}
