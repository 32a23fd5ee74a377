package logbog.signin.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import logbog.people.Viewer;
import logbog.signin.Caller;
import logbog.signin.FirstStep;
import logbog.signin.Oidc;
import logbog.signin.Password;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first step into the medical track: address and password, which open nothing alone. */
@Controller
class ClinicianLoginController {

  private static final int LONGEST_WISH = 500;
  private static final Set<String> NOTICES = Set.of("new-password", "everywhere", "over");

  private final FirstStep first;
  private final Onward onward;
  private final Oidc oidc;

  ClinicianLoginController(FirstStep first, Onward onward, Oidc oidc) {
    this.first = first;
    this.onward = onward;
    this.oidc = oidc;
  }

  @GetMapping("/laege")
  ModelAndView form(
      @RequestParam(required = false) @Nullable String til,
      @RequestParam(required = false) @Nullable String besked,
      @AuthenticationPrincipal @Nullable Viewer viewer,
      HttpServletRequest request) {
    if (viewer instanceof Viewer.Clinician clinician) {
      return Pages.goTo(LoginForm.next(til, clinician.home()));
    }
    var notice = besked != null && NOTICES.contains(besked) ? besked : null;
    var provider = oidc.name(Caller.of(request).language()).orElse(null);
    return Pages.show(
        new ClinicianLoginPage(LoginForm.wishing(til), Problems.none(), provider, notice));
  }

  @PostMapping("/laege")
  ModelAndView attempt(LoginForm form, HttpServletRequest request, HttpServletResponse response) {
    var typed = new Typed();
    var email = OpeningForm.address(typed, "email", form.email());
    var password = requireNonNullElse(form.password(), new Password(""));
    if (password.value().isEmpty()) {
      typed.wrong("password", "web.field.missing");
    }
    if (!typed.ok()) {
      return refused(form, typed.problems(), request);
    }
    return first
        .attempt(email.orElseThrow(), password, wish(form.til()), Caller.of(request))
        .map(passage -> onward.begin(passage, request, response))
        .orElseGet(() -> refused(form, Problems.at("email", "signin.login.refused"), request));
  }

  private ModelAndView refused(LoginForm form, Problems problems, HttpServletRequest request) {
    var provider = oidc.name(Caller.of(request).language()).orElse(null);
    return Pages.rejected(new ClinicianLoginPage(form, problems, provider, null));
  }

  static @Nullable String wish(@Nullable String til) {
    return til != null && til.length() <= LONGEST_WISH && Pages.isLocal(til) ? til : null;
  }
}
