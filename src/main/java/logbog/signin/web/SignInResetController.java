package logbog.signin.web;

import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.signin.SignInResets;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a secretariat makes a user's way in anew, once e-mail and mobile are checked (M14). */
@Controller
@RequestMapping("/logbog/brugere/{person}/login")
class SignInResetController {

  private final SignInResets resets;

  SignInResetController(SignInResets resets) {
    this.resets = resets;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable("person") PersonId person,
      @RequestParam(required = false) @Nullable String besked) {
    return Pages.show(
        new SignInResetPage(resets.of(viewer, person), Problems.none(), "done".equals(besked)));
  }

  @PostMapping
  ModelAndView reset(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable("person") PersonId person,
      SignInResetForm form,
      Once once) {
    if (form.checked() == null) {
      return Pages.rejected(
          new SignInResetPage(
              resets.of(viewer, person), Problems.at("checked", "signin.reset.unchecked"), false));
    }
    return once.goTo(
        () -> {
          resets.reset(viewer, person);
          return SignInResetPage.path(person) + "?besked=done";
        });
  }
}
