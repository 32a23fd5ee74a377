package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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

/** A new password for one who knows the old one. */
@Controller
class RepasswordController {

  private final Profiles profiles;
  private final ProfilePages pages;

  RepasswordController(Profiles profiles, ProfilePages pages) {
    this.profiles = profiles;
    this.pages = pages;
  }

  @PostMapping("/profil/adgangskode")
  ModelAndView change(
      @AuthenticationPrincipal Viewer.Member viewer,
      RepasswordForm form,
      Once once,
      HttpServletRequest request) {
    var page = pages.of(viewer);
    var typed = new Typed();
    if (!profiles.confirms(viewer.id(), form.present())) {
      typed.wrong("current", "signin.password.wrong");
    }
    var known = List.of(viewer.displayName(), page.address());
    OpeningForm.newPassword(typed, "password", form.wanted(), known);
    if (!typed.ok()) {
      return Pages.rejected(page.with(typed.problems()));
    }
    var hashed = profiles.ready(form.wanted());
    var session = request.getSession().getId();
    var answer =
        once.goTo(
            () -> {
              profiles.repassword(viewer.id(), hashed, session, Caller.of(request));
              return "/profil?besked=password";
            });
    request.changeSessionId();
    return answer;
  }
}
