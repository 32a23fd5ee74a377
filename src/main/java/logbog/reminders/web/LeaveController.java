package logbog.reminders.web;

import java.time.Clock;
import java.time.LocalDate;
import logbog.people.Viewer;
import logbog.reminders.Leaves;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Shell;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a trainer, a colleague or a school's contact says they are away, and who stands in. */
@Controller
@RequestMapping(LeaveController.PATH)
class LeaveController {

  static final String PATH = "/home/fravaer";

  private final Leaves leaves;
  private final Clock clock;

  LeaveController(Leaves leaves, Clock clock) {
    this.leaves = leaves;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Viewer.Office viewer) {
    return Pages.show(page(viewer, LeaveForm.empty(), Problems.none()));
  }

  @PostMapping
  ModelAndView begin(@AuthenticationPrincipal Viewer.Office viewer, LeaveForm form, Once once) {
    var typed = new Typed();
    var lastDay = form.readLastDay(typed, LocalDate.ofInstant(clock.instant(), Shell.DENMARK));
    var deputy = form.readDeputy(typed, viewer.email());
    if (!typed.ok()) {
      return Pages.rejected(page(viewer, form, typed.problems()));
    }
    return once.goTo(
        () -> {
          leaves.begin(viewer, lastDay.orElseThrow(), deputy);
          return PATH;
        });
  }

  @PostMapping("/ophoer")
  ModelAndView end(@AuthenticationPrincipal Viewer.Office viewer, Once once) {
    return once.goTo(
        () -> {
          leaves.end(viewer);
          return PATH;
        });
  }

  private LeavePage page(Viewer.Office viewer, LeaveForm form, Problems problems) {
    return new LeavePage(viewer.address(), leaves.of(viewer).orElse(null), form, problems);
  }
}
