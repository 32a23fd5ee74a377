package logbog.declarations.web;

import logbog.declarations.Answers;
import logbog.declarations.Incomplete;
import logbog.declarations.InvitationToken;
import logbog.declarations.Invitations;
import logbog.declarations.Invited.Standing;
import logbog.web.Once;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * All answers before they are sent, and the sending itself: from then on they never change (V6).
 */
@Controller
@RequestMapping("/e/{token}")
class SummaryController {

  private final Invitations invitations;
  private final Answers answers;
  private final SummaryPages pages;

  SummaryController(Invitations invitations, Answers answers, SummaryPages pages) {
    this.invitations = invitations;
    this.answers = answers;
    this.pages = pages;
  }

  @GetMapping("/opsummering")
  ModelAndView show(@PathVariable InvitationToken token) {
    var invited = invitations.by(token);
    return invited.standing() == Standing.FILLING
        ? Pages.show(pages.show(token, invited))
        : Pages.goTo(token.path());
  }

  @PostMapping("/afsendelse")
  ModelAndView send(
      @PathVariable InvitationToken token,
      @RequestParam(required = false) @Nullable String falls,
      Once once) {
    try {
      return once.goTo(token.path(), () -> answers.complete(token, falls != null));
    } catch (Incomplete incomplete) {
      return Pages.rejected(pages.refused(token, invitations.by(token), incomplete.missing()));
    }
  }
}
