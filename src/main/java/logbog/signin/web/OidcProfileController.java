package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import logbog.people.Viewer;
import logbog.signin.Caller;
import logbog.signin.OidcBinding;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where one who is signed in binds an account at the provider, or takes it away. */
@Controller
@RequestMapping("/logbog/profil/oidc")
class OidcProfileController {

  private final OidcBinding binding;
  private final OidcPages pages;
  private final SessionsPages sessions;

  OidcProfileController(OidcBinding binding, OidcPages pages, SessionsPages sessions) {
    this.binding = binding;
    this.pages = pages;
    this.sessions = sessions;
  }

  @PostMapping
  ModelAndView begin(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      BindForm form,
      HttpServletRequest request,
      HttpServletResponse response) {
    return binding
        .begin(viewer.id(), form.secret(), Caller.of(request))
        .map(away -> pages.away(away, response))
        .orElseGet(
            () ->
                Pages.rejected(
                    sessions.of(
                        viewer,
                        request,
                        Problems.at("confirmation", "signin.password.wrong"),
                        null)));
  }

  @PostMapping("/fjern")
  ModelAndView remove(@AuthenticationPrincipal Viewer.Clinician viewer, Once once) {
    return once.goTo(
        () -> {
          binding.unbind(viewer.id());
          return SessionsPage.PATH + "?besked=unbound";
        });
  }
}
