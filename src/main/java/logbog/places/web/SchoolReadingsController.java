package logbog.places.web;

import java.util.UUID;
import logbog.audit.Reading;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.places.Colleagues;
import logbog.places.SchoolReadings;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the people of a school have opened, for its owners. */
@Controller
class SchoolReadingsController {

  private final Colleagues colleagues;
  private final SchoolReadings readings;
  private final People people;

  SchoolReadingsController(Colleagues colleagues, SchoolReadings readings, People people) {
    this.colleagues = colleagues;
    this.readings = readings;
    this.people = people;
  }

  @GetMapping("/home/skoler/{school}/laesninger")
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office viewer,
      @PathVariable String school,
      @RequestParam(required = false) @Nullable UUID before) {
    var found = readings.of(viewer, school, before);
    var whose = found.stream().map(Reading::learner).map(PersonId::of).distinct().toList();
    return Pages.show(
        SchoolReadingsPage.of(
            colleagues.owner(viewer, school), found, people.names(whose), before == null));
  }
}
