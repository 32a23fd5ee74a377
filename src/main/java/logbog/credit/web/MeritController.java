package logbog.credit.web;

import logbog.credit.DecisionId;
import logbog.credit.RegionalCredits;
import logbog.people.Viewer;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The secretariat's menu item Merit: all credit and exemptions of its region, with their notes. */
@Controller
class MeritController {

  private final RegionalCredits credits;

  MeritController(RegionalCredits credits) {
    this.credits = credits;
  }

  @GetMapping(MeritPage.PATH)
  ModelAndView list(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @RequestParam(required = false) @Nullable DecisionId before) {
    return Pages.show(MeritPage.of(credits.list(viewer, before), before == null));
  }
}
