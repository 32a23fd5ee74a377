package logbog.followup.web;

import logbog.followup.Persons;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.web.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One apprentice as a school or company sees them: how they come along, and what was sent. */
@Controller
class PersonController {

  private final Persons persons;

  PersonController(Persons persons) {
    this.persons = persons;
  }

  @GetMapping("/home/laerlinge/{person}")
  ModelAndView show(@AuthenticationPrincipal Viewer.Office office, @PathVariable PersonId person) {
    return Pages.show(new PersonPage(persons.read(office, person)));
  }
}
