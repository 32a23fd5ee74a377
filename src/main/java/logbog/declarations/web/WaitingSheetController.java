package logbog.declarations.web;

import logbog.declarations.InvitationId;
import logbog.declarations.WaitingSheets;
import logbog.people.Viewer;
import logbog.web.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Leads a signed-in trainer on to a sheet that waits for their address. A repeat leads there again:
 * where it leads is a secret, and is kept nowhere.
 */
@Controller
class WaitingSheetController {

  private final WaitingSheets sheets;

  WaitingSheetController(WaitingSheets sheets) {
    this.sheets = sheets;
  }

  @PostMapping("/home/ark/{invitation}/aabning")
  ModelAndView open(
      @AuthenticationPrincipal Viewer.Office office, @PathVariable InvitationId invitation) {
    return Pages.goTo(sheets.open(office, invitation).path());
  }
}
