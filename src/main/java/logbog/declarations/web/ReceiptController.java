package logbog.declarations.web;

import logbog.declarations.InvitationToken;
import logbog.declarations.Invitations;
import logbog.declarations.Invited.Standing;
import logbog.declarations.Revisions;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a trainer can still do about a signed declaration: ask to correct it, or disown it. */
@Controller
@RequestMapping("/e/{token}")
class ReceiptController {

  private static final int LONGEST_REASON = 1000;

  private final Invitations invitations;
  private final Revisions revisions;
  private final InvitationPages pages;

  ReceiptController(Invitations invitations, Revisions revisions, InvitationPages pages) {
    this.invitations = invitations;
    this.revisions = revisions;
    this.pages = pages;
  }

  @PostMapping("/rettelse")
  ModelAndView revise(
      @PathVariable InvitationToken token,
      @RequestParam(required = false) @Nullable String reason,
      Once once) {
    var typed = new Typed();
    var why = typed.text("reason", reason, LONGEST_REASON);
    if (!typed.ok()) {
      var invited = invitations.by(token);
      return invited.standing() == Standing.SIGNED
          ? Pages.rejected(
              pages.receipt(token, invited, reason == null ? "" : reason, typed.problems()))
          : Pages.goTo(token.path());
    }
    return once.goTo(token.path(), () -> revisions.ask(token, why));
  }

  @PostMapping("/indsigelse")
  ModelAndView dispute(@PathVariable InvitationToken token, Once once) {
    return once.goTo(token.path(), () -> invitations.dispute(token));
  }
}
