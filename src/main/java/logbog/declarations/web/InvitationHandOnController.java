package logbog.declarations.web;

import java.util.List;
import logbog.declarations.AlreadyInvited;
import logbog.declarations.InvitationToken;
import logbog.declarations.Invitations;
import logbog.declarations.OwnAddress;
import logbog.mail.EmailAddress;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "I am not the right one": passes the invitation on to who is (V8). */
@Controller
@RequestMapping("/e/{token}/videregivelse")
class InvitationHandOnController {

  private final Invitations invitations;
  private final InvitationPages pages;
  private final AddressQuestions questions;

  InvitationHandOnController(
      Invitations invitations, InvitationPages pages, AddressQuestions questions) {
    this.invitations = invitations;
    this.pages = pages;
    this.questions = questions;
  }

  @GetMapping
  ModelAndView show(@PathVariable InvitationToken token) {
    var invited = invitations.by(token);
    return invited.standing().open()
        ? Pages.show(pages.handOn(token, invited, "", "", Problems.none()))
        : Pages.goTo(token.path());
  }

  @PostMapping
  ModelAndView handOn(
      @PathVariable InvitationToken token,
      @RequestParam(required = false) @Nullable String address,
      @RequestParam(required = false) @Nullable String checked,
      Once once) {
    var to = EmailAddress.parse(address);
    if (to.isEmpty()) {
      return rejected(token, address, Problems.at("address", "declarations.address.wrong"));
    }
    var doubtful = questions.about(invitations.by(token), to.get(), checked);
    if (!doubtful.isEmpty()) {
      return rejected(token, address, doubtful);
    }
    try {
      return once.goTo(token.path(), () -> invitations.handOn(token, to.get()));
    } catch (AlreadyInvited twice) {
      return rejected(token, address, Problems.at("address", "declarations.address.twice"));
    } catch (OwnAddress own) {
      return rejected(token, address, Problems.at("address", own.problem().key()));
    }
  }

  private ModelAndView rejected(InvitationToken token, @Nullable String typed, Problems problems) {
    var invited = invitations.by(token);
    var line = typed == null ? "" : typed;
    return invited.standing().open()
        ? Pages.rejected(
            pages.handOn(
                token, invited, line, AddressQuestions.checked(null, List.of(line)), problems))
        : Pages.goTo(token.path());
  }
}
