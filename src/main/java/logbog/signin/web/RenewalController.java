package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import logbog.people.Viewer;
import logbog.signin.Caller;
import logbog.signin.Renewal;
import logbog.web.Pages;
import logbog.web.Problems;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where one who is signed in asks for another app and other recovery codes. */
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

  /** A code works once, so a repeat is refused and nothing is done twice. */
  @PostMapping("/logbog/profil/app")
  ModelAndView begin(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      RenewalForm form,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!renewal.confirms(viewer.id(), form.secret())) {
      return rejected(viewer, request, Problems.at("password", "signin.password.wrong"));
    }
    return renewal
        .begin(viewer.id(), form.typed(), SessionsPage.PATH + "?besked=renewed", Caller.of(request))
        .map(passage -> onward.begin(passage, request, response))
        .orElseGet(() -> rejected(viewer, request, Problems.at("code", "signin.second.refused")));
  }

  private ModelAndView rejected(
      Viewer.Clinician viewer, HttpServletRequest request, Problems problems) {
    return Pages.rejected(pages.of(viewer, request, problems, null));
  }
}
