package logbog.approvals.web;

import logbog.approvals.AskId;
import logbog.approvals.Asks;
import logbog.people.Viewer;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a doctor has asked for, and where each stands. */
@Controller
class OwnAsksController {

  private final Asks asks;

  OwnAsksController(Asks asks) {
    this.asks = asks;
  }

  @GetMapping(AskingPage.ASKS)
  ModelAndView list(
      @AuthenticationPrincipal Viewer.Clinician doctor,
      @RequestParam(required = false) @Nullable AskId foer) {
    var found = asks.of(doctor, foer);
    return Pages.show(OwnAsksPage.of(found, asks.left(found), foer == null));
  }
}
