package logbog.followup.web;

import java.time.Clock;
import java.time.LocalDate;
import logbog.followup.Board;
import logbog.people.Viewer;
import logbog.web.Pages;
import logbog.web.Shell;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One class of the board, and its list for whoever rings. */
@Controller
@RequestMapping(DeparturePage.PATH)
class DepartureController {

  private final Board board;
  private final Clock clock;

  DepartureController(Board board, Clock clock) {
    this.board = board;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Viewer.Office office, DepartureForm form) {
    return Pages.show(
        new DeparturePage(
            board.roster(office, form.key(), form.stretch()), today(), form.nudged()));
  }

  @GetMapping("/ringeliste")
  ModelAndView callList(@AuthenticationPrincipal Viewer.Office office, DepartureForm form) {
    return Pages.show(
        new CallListPage(
            board.roster(office, form.key(), form.stretch()), office.displayName(), today()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
