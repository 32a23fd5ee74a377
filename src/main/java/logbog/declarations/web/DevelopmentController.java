package logbog.declarations.web;

import logbog.declarations.Developments;
import logbog.people.Viewer;
import logbog.web.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an apprentice sees how their goals have come along from period to period. */
@Controller
class DevelopmentController {

  private final Developments developments;

  DevelopmentController(Developments developments) {
    this.developments = developments;
  }

  @GetMapping("/erklaeringer/udvikling")
  ModelAndView show(@AuthenticationPrincipal Viewer.Member apprentice) {
    return Pages.show(new DevelopmentPage(developments.of(apprentice)));
  }
}
