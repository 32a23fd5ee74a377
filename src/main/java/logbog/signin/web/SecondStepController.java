package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import logbog.signin.Caller;
import logbog.signin.ClinicianSignIn;
import logbog.signin.DemoCodes;
import logbog.signin.Passage;
import logbog.signin.Said;
import logbog.signin.Stage;
import logbog.signin.Standing;
import logbog.web.Pages;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The second step into the medical track: the code of an app, a recovery code, or a passkey. */
@Controller
@RequestMapping("/laege/kode")
class SecondStepController {

  private final ClinicianSignIn signIn;
  private final Onward onward;
  private final ObjectProvider<DemoCodes> demo;

  SecondStepController(ClinicianSignIn signIn, Onward onward, ObjectProvider<DemoCodes> demo) {
    this.signIn = signIn;
    this.onward = onward;
    this.demo = demo;
  }

  @GetMapping
  ModelAndView form(HttpServletRequest request) {
    return onward.at(Stage.CODE, request, at -> Pages.show(page(at.passage(), Problems.none())));
  }

  @PostMapping
  ModelAndView give(CodeEntryForm form, HttpServletRequest request, HttpServletResponse response) {
    return onward.at(Stage.CODE, request, at -> answer(at, form, request, response));
  }

  @PostMapping("/passkey")
  ModelAndView sign(PasskeyForm form, HttpServletRequest request, HttpServletResponse response) {
    return onward.at(
        Stage.CODE,
        request,
        at ->
            signIn.givePasskey(at.cookie(), form.read(), Caller.of(request)) == Said.WRONG
                ? refused(at, "signin.passkey.refused")
                : onward.on(at.cookie(), request, response));
  }

  private ModelAndView answer(
      Standing at, CodeEntryForm form, HttpServletRequest request, HttpServletResponse response) {
    return switch (signIn.give(at.cookie(), form.read(), Caller.of(request))) {
      case RIGHT -> onward.on(at.cookie(), request, response);
      case WRONG -> refused(at, "signin.second.refused");
      case SPENT -> refused(at, "signin.second.spent");
      case OVER -> Pages.goTo("/laege?besked=over");
    };
  }

  private ModelAndView refused(Standing at, String why) {
    return Pages.rejected(page(at.passage(), Problems.at("code", why)));
  }

  private SecondStepPage page(Passage passage, Problems problems) {
    var codes = demo.getIfAvailable();
    @Nullable String told = codes == null ? null : codes.now(passage.person()).orElse(null);
    return new SecondStepPage(
        signIn.hasApp(passage), signIn.passkey(passage).orElse(null), problems, told);
  }
}
