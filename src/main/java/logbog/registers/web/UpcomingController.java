package logbog.registers.web;

import logbog.people.Viewer;
import logbog.registers.UpcomingDoctors;
import logbog.web.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Doctors who are known and have not begun (planlagte læger). */
@Controller
class UpcomingController {

  private final UpcomingDoctors doctors;

  UpcomingController(UpcomingDoctors doctors) {
    this.doctors = doctors;
  }

  @GetMapping("/logbog/planlagte")
  ModelAndView list(@AuthenticationPrincipal Viewer.Clinician viewer) {
    return Pages.show(new UpcomingPage(doctors.of(viewer)));
  }
}
