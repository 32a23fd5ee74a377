package logbog.posts.web;

import java.util.UUID;
import logbog.audit.ReadingsByDay;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.web.NotFound;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who has seen one's record: when, who, in which role, and what; for oneself alone. */
@Controller
class SeenController {

  private final ReadingsByDay readings;

  SeenController(ReadingsByDay readings) {
    this.readings = readings;
  }

  @GetMapping(Paths.SEEN)
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @RequestParam(required = false) @Nullable UUID before) {
    if (!viewer.id().equals(doctor)) {
      throw new NotFound();
    }
    return Pages.show(SeenPage.of(doctor, readings.of(doctor.value(), before), before == null));
  }
}
