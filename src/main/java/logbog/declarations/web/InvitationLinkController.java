package logbog.declarations.web;

import logbog.declarations.InvitationToken;
import logbog.declarations.Invitations;
import logbog.web.Once;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A new link in place of a dead one, mailed to the same address. */
@Controller
@RequestMapping("/e/{token}/nyt-link")
class InvitationLinkController {

  private final Invitations invitations;

  InvitationLinkController(Invitations invitations) {
    this.invitations = invitations;
  }

  @PostMapping
  ModelAndView renew(@PathVariable InvitationToken token, Once once) {
    return once.goTo(token.path() + "?sendt", () -> invitations.renew(token));
  }
}
