package logbog.signin.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import logbog.people.Viewer;
import logbog.signin.Caller;
import logbog.signin.MemberSignIn;
import logbog.signin.MemberSignIn.Outcome;
import logbog.signin.Password;
import logbog.signin.Sessions;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signs in people who have an account. */
@Controller
class LoginController {

  private static final Set<String> NOTICES = Set.of("proven", "new-password", "removed");

  private final MemberSignIn signIn;
  private final Sessions sessions;

  LoginController(MemberSignIn signIn, Sessions sessions) {
    this.signIn = signIn;
    this.sessions = sessions;
  }

  @GetMapping("/login")
  ModelAndView form(
      @RequestParam(required = false) @Nullable String til,
      @RequestParam(required = false) @Nullable String besked,
      @AuthenticationPrincipal @Nullable Viewer viewer) {
    var form = LoginForm.wishing(til);
    if (viewer instanceof Viewer.Member) {
      return Pages.goTo(form.next());
    }
    var notice = besked != null && NOTICES.contains(besked) ? besked : null;
    return Pages.show(new LoginPage(form, Problems.none(), notice));
  }

  @PostMapping("/login")
  ModelAndView signIn(LoginForm form, HttpServletRequest request, HttpServletResponse response) {
    var typed = new Typed();
    var email = OpeningForm.address(typed, "email", form.email());
    var password = requireNonNullElse(form.password(), new Password(""));
    if (password.value().isEmpty()) {
      typed.wrong("password", "web.field.missing");
    }
    if (!typed.ok()) {
      return refused(form, typed.problems());
    }
    return switch (signIn.attempt(email.orElseThrow(), password, Caller.of(request))) {
      case Outcome.Refused() -> refused(form, Problems.at("email", "signin.login.refused"));
      case Outcome.Unproven(var offer) ->
          Pages.show(new UnprovenPage(offer), HttpStatus.UNPROCESSABLE_CONTENT);
      case Outcome.Welcome(var member) -> {
        sessions.begin(member, request, response);
        yield Pages.goTo(form.next());
      }
    };
  }

  private static ModelAndView refused(LoginForm form, Problems problems) {
    return Pages.rejected(new LoginPage(form, problems, null));
  }
}
