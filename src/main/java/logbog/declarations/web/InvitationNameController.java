package logbog.declarations.web;

import logbog.declarations.InvitationToken;
import logbog.declarations.Invitations;
import logbog.declarations.Invited.Standing;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The trainer's own name: the first act, and corrected as long as the sheet is open. */
@Controller
@RequestMapping("/e/{token}/navn")
class InvitationNameController {

  private static final int LONGEST = 100;

  private final Invitations invitations;
  private final InvitationPages pages;

  InvitationNameController(Invitations invitations, InvitationPages pages) {
    this.invitations = invitations;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView show(@PathVariable InvitationToken token) {
    var invited = invitations.by(token);
    var name = invited.invitation().trainerName();
    return invited.standing() == Standing.FILLING && name != null
        ? Pages.show(pages.name(token, invited, name, Problems.none()))
        : Pages.goTo(token.path());
  }

  @PostMapping
  ModelAndView name(
      @PathVariable InvitationToken token,
      @RequestParam(required = false) @Nullable String name,
      Once once) {
    var typed = new Typed();
    var stated = typed.line("name", name, LONGEST);
    if (!typed.ok()) {
      var invited = invitations.by(token);
      return invited.standing().open()
          ? Pages.rejected(pages.name(token, invited, name == null ? "" : name, typed.problems()))
          : Pages.goTo(token.path());
    }
    return once.goTo(token.path(), () -> invitations.name(token, stated));
  }
}
