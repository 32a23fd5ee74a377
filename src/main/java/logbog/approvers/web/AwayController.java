package logbog.approvers.web;

import java.time.Clock;
import java.time.LocalDate;
import logbog.approvers.Absences;
import logbog.people.Viewer;
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

/** An approver's leave. */
@Controller
@RequestMapping(AwayPage.PATH)
class AwayController {

  private final Absences absences;
  private final Clock clock;

  AwayController(Absences absences, Clock clock) {
    this.absences = absences;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Viewer.Clinician viewer) {
    return Pages.show(page(viewer, AwayForm.from(today()), Problems.none()));
  }

  @PostMapping
  ModelAndView begin(@AuthenticationPrincipal Viewer.Clinician viewer, AwayForm form, Once once) {
    var typed = new Typed();
    var read = form.read(typed, today(), absences.peers(viewer));
    if (read.isEmpty()) {
      return Pages.rejected(page(viewer, form, typed.problems()));
    }
    var it = read.get();
    return once.goTo(AwayPage.PATH, () -> absences.begin(viewer, it.from(), it.to(), it.deputy()));
  }

  @PostMapping("/ophoer")
  ModelAndView end(@AuthenticationPrincipal Viewer.Clinician viewer, Once once) {
    return once.goTo(AwayPage.PATH, () -> absences.end(viewer));
  }

  private AwayPage page(Viewer.Clinician viewer, AwayForm form, Problems problems) {
    var away = absences.of(viewer);
    return new AwayPage(
        away.orElse(null),
        away.filter(it -> !it.from().isAfter(today())).isPresent(),
        absences.peers(viewer),
        form,
        problems);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
