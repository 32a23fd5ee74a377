package logbog.signin.web;

import java.util.UUID;
import logbog.audit.Readings;
import logbog.people.Viewer;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who has read an apprentice's record: who it was, when, what, and by what right. */
@Controller
class ReadingsController {

  private final Readings readings;

  ReadingsController(Readings readings) {
    this.readings = readings;
  }

  @GetMapping(ReadingsPage.PATH)
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Member viewer,
      @RequestParam(required = false) @Nullable UUID before) {
    return Pages.show(ReadingsPage.of(readings.of(viewer.id().value(), before), before == null));
  }
}
