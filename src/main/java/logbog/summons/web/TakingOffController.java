package logbog.summons.web;

import logbog.people.Viewer;
import logbog.summons.CalledId;
import logbog.summons.Calls;
import logbog.summons.SummonsId;
import logbog.web.Once;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes one apprentice off a summons. */
@Controller
class TakingOffController {

  private final Calls calls;

  TakingOffController(Calls calls) {
    this.calls = calls;
  }

  @PostMapping("/home/indkaldelser/{summons}/laerlinge/{called}/afmelding")
  ModelAndView takeOff(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable("summons") SummonsId id,
      @PathVariable("called") CalledId one,
      Once once) {
    return once.goTo(
        () -> {
          calls.takeOff(office, id, one);
          return "/home/indkaldelser/" + id;
        });
  }
}
