package logbog.credit.web;

import jakarta.servlet.http.HttpServletResponse;
import logbog.credit.Credits;
import logbog.credit.DecisionId;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.web.Pages;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * A doctor's credit and exemptions with their notes and letters, for whoever may read the record.
 */
@Controller
@RequestMapping("/logbog/laeger/{doctor}/merit")
class CreditController {

  private final Credits credits;

  CreditController(Credits credits) {
    this.credits = credits;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician viewer, @PathVariable PersonId doctor) {
    return Pages.show(new CreditPage(credits.of(viewer, doctor)));
  }

  @GetMapping("/{decision}/brev")
  ResponseEntity<Resource> letter(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable DecisionId decision,
      HttpServletResponse response) {
    return credits.letter(viewer, doctor, decision).answer(response);
  }
}
