package logbog.approvers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import logbog.approvers.Absences;
import logbog.approvers.Away;
import logbog.approvers.Beyond;
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
  private final Beyond beyond;
  private final Clock clock;

  AwayController(Absences absences, Beyond beyond, Clock clock) {
    this.absences = absences;
    this.beyond = beyond;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Viewer.Clinician viewer) {
    var form = absences.of(viewer).map(AwayForm::of).orElse(AwayForm.from(today()));
    return Pages.show(page(viewer, form, Problems.none()));
  }

  @PostMapping
  ModelAndView begin(@AuthenticationPrincipal Viewer.Clinician viewer, AwayForm form, Once once) {
    var typed = new Typed();
    var begun = absences.of(viewer).map(Away::from).filter(it -> it.isBefore(today()));
    var read = form.read(typed, begun.orElse(today()), absences.peers(viewer));
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
        away.map(beyond::of).orElse(List.of()),
        absences.peers(viewer),
        form,
        problems);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
