package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import logbog.people.Viewer;
import logbog.signin.Caller;
import logbog.signin.Profiles;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A new e-mail address, which counts once the link sent to it is used. */
@Controller
class MoveController {

  private final Profiles profiles;
  private final ProfilePages pages;

  MoveController(Profiles profiles, ProfilePages pages) {
    this.profiles = profiles;
    this.pages = pages;
  }

  @PostMapping("/profil/email")
  ModelAndView ask(
      @AuthenticationPrincipal Viewer.Member viewer,
      MoveForm form,
      Once once,
      HttpServletRequest request) {
    var typed = new Typed();
    var email = OpeningForm.address(typed, "email", form.email());
    if (!profiles.confirms(viewer.id(), form.secret())) {
      typed.wrong("confirmation", "signin.password.wrong");
    }
    if (!typed.ok()) {
      return Pages.rejected(pages.of(viewer).wanting(form.email()).with(typed.problems()));
    }
    var mayMail = profiles.mayReach(email.orElseThrow());
    return once.goTo(
        () -> {
          profiles.askToMove(viewer.id(), email.get(), mayMail, Caller.of(request));
          return "/profil?besked=email";
        });
  }
}
