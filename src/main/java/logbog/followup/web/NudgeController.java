package logbog.followup.web;

import java.util.UUID;
import logbog.followup.Nudges;
import logbog.people.Viewer;
import logbog.web.Once;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Nudges about one apprentice of a class, or about all who are red. */
@Controller
@RequestMapping(DeparturePage.PATH + "/rykkere")
class NudgeController {

  private final Nudges nudges;

  NudgeController(Nudges nudges) {
    this.nudges = nudges;
  }

  @PostMapping
  ModelAndView press(
      @AuthenticationPrincipal Viewer.Office office,
      DepartureForm form,
      @RequestParam(required = false) @Nullable UUID line,
      Once once) {
    var key = form.key();
    return once.goTo(
        () -> {
          var came = nudges.press(office, key, form.stretch(), line);
          return DeparturePage.PATH
              + key.query()
              + form.stretch().query()
              + "&breve=%d&sparet=%d&ingen=%d"
                  .formatted(came.letters(), came.spared(), came.unreachable());
        });
  }
}
