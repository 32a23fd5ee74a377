package logbog.followup.web;

import logbog.followup.Board;
import logbog.people.Viewer;
import logbog.web.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The departure board of a school: what is missing before the next school period, by class. */
@Controller
@RequestMapping("/home/tavle")
class BoardController {

  private final Board board;

  BoardController(Board board) {
    this.board = board;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Viewer.Office office) {
    return Pages.show(BoardPage.of(board.departures(office)));
  }
}
