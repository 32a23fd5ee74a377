package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import logbog.people.Viewer;
import logbog.signin.Caller;
import logbog.signin.LinkToken;
import logbog.signin.Oidc;
import logbog.signin.OidcSignIn;
import logbog.signin.Stage;
import logbog.web.NotFound;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with the provider: to it and back. */
@Controller
@RequestMapping("/laege/oidc")
class OidcController {

  private final Oidc oidc;
  private final OidcSignIn signIn;
  private final OidcPages pages;
  private final Onward onward;

  OidcController(Oidc oidc, OidcSignIn signIn, OidcPages pages, Onward onward) {
    this.oidc = oidc;
    this.signIn = signIn;
    this.pages = pages;
    this.onward = onward;
  }

  @PostMapping
  ModelAndView begin(
      @RequestParam(required = false) @Nullable String til,
      HttpServletRequest request,
      HttpServletResponse response) {
    var wish = ClinicianLoginController.wish(til);
    return pages.away(signIn.begin(wish, Caller.of(request)), response);
  }

  /**
   * Where the provider leads the browser back. It changes nothing but the sign-in itself; who binds
   * says so on a page of ours. Who is in already and goes back in the browser stays in.
   */
  @GetMapping("/retur")
  ModelAndView back(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String code,
      @RequestParam(required = false) @Nullable String error,
      @RequestParam(required = false) @Nullable String iss,
      @AuthenticationPrincipal @Nullable Viewer viewer,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (viewer instanceof Viewer.Clinician && !oidc.isAway(pages.cookie(request))) {
      return Pages.goTo(viewer.home());
    }
    var back = new Oidc.Back(pages.cookie(request), state, code, error, iss);
    return signIn
        .returned(back, Caller.of(request))
        .map(passage -> in(passage, request, response))
        .orElseGet(() -> Pages.goTo(OidcPages.BINDING));
  }

  private ModelAndView in(
      LinkToken passage, HttpServletRequest request, HttpServletResponse response) {
    var stage = onward.stage(passage);
    if (stage == Stage.IN) {
      return onward.begin(passage, request, response);
    }
    onward.remember(passage, response);
    var name = oidc.name(Caller.of(request).language()).orElseThrow(NotFound::new);
    return Pages.show(new OidcStepPage(name, stage.path()));
  }
}
