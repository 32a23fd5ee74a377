package logbog.summons.web;

import logbog.people.Viewer;
import logbog.summons.Calls;
import logbog.summons.SummonsId;
import logbog.web.Once;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Calls a whole summons off. */
@Controller
class CancellationController {

  private final Calls calls;

  CancellationController(Calls calls) {
    this.calls = calls;
  }

  @PostMapping("/home/indkaldelser/{summons}/aflysning")
  ModelAndView cancel(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable("summons") SummonsId id,
      Once once) {
    return once.goTo(
        () -> {
          calls.cancel(office, id);
          return "/home/indkaldelser/" + id;
        });
  }
}
