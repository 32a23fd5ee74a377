package logbog.places.web;

import java.time.Clock;
import java.time.LocalDate;
import logbog.people.Viewer;
import logbog.places.Colleagues;
import logbog.places.Staff;
import logbog.places.StaffId;
import logbog.places.StaffRole;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problem;
import logbog.web.Problems;
import logbog.web.Shell;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One person named at a school: an owner gives a role or a last day, anyone leaves (V9). */
@Controller
@RequestMapping("/home/skoler/{school}/medarbejdere/{staff}")
class StaffMemberController {

  private final Colleagues colleagues;
  private final Staff staff;
  private final Clock clock;

  StaffMemberController(Colleagues colleagues, Staff staff, Clock clock) {
    this.colleagues = colleagues;
    this.staff = staff;
    this.clock = clock;
  }

  @PostMapping("/rolle")
  ModelAndView give(
      @AuthenticationPrincipal Viewer.Office viewer,
      @PathVariable String school,
      @PathVariable("staff") StaffId id,
      @RequestParam StaffRole role,
      Once once) {
    return once.goTo(
        () -> {
          colleagues.give(viewer, school, id, role);
          return SchoolPage.path(school);
        });
  }

  @PostMapping("/ophoer")
  ModelAndView end(
      @AuthenticationPrincipal Viewer.Office viewer,
      @PathVariable String school,
      @PathVariable("staff") StaffId id,
      LeaveForm form,
      Once once) {
    var typed = new Typed();
    var lastDay = form.read(typed, LocalDate.ofInstant(clock.instant(), Shell.DENMARK));
    var wrong = typed.problems().of("lastDay");
    if (wrong != null) {
      return Pages.rejected(rejected(viewer, school, id, form, wrong));
    }
    return once.goTo(
        () -> {
          colleagues.end(viewer, school, id, lastDay);
          return staff.names(viewer, school) ? SchoolPage.path(school) : "/home";
        });
  }

  private SchoolPage rejected(
      Viewer.Office viewer, String school, StaffId id, LeaveForm form, Problem wrong) {
    return new SchoolPage(
        staff.at(viewer, school),
        colleagues.of(viewer, school),
        InviteForm.EMPTY,
        id,
        form.lastDay() == null ? "" : form.lastDay(),
        Problems.at(SchoolPage.field(id), wrong.key()));
  }
}
