package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import logbog.people.Viewer;
import logbog.signin.Renewal;
import logbog.web.Pages;
import logbog.web.Problems;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where one who is signed in asks for another second step and other recovery codes. */
@Controller
class RenewalController {

  private final Renewal renewal;
  private final SessionsPages pages;
  private final Onward onward;

  RenewalController(Renewal renewal, SessionsPages pages, Onward onward) {
    this.renewal = renewal;
    this.pages = pages;
    this.onward = onward;
  }

  @PostMapping("/logbog/profil/app")
  ModelAndView begin(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      NewPasswordForm form,
      HttpServletRequest request,
      HttpServletResponse response) {
    return renewal
        .begin(viewer.id(), form.secret(), SessionsPage.PATH + "?besked=renewed")
        .map(passage -> onward.begin(passage, request, response))
        .orElseGet(
            () ->
                Pages.rejected(
                    pages.of(
                        viewer, request, Problems.at("password", "signin.password.wrong"), null)));
  }
}
