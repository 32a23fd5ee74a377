package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import logbog.signin.Enrolment;
import logbog.signin.Stage;
import logbog.signin.Standing;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where someone on the way in chooses their second step: an app that makes codes, or a passkey. */
@Controller
@RequestMapping("/laege/app")
class AppController {

  private final Enrolment enrolment;
  private final Onward onward;

  AppController(Enrolment enrolment, Onward onward) {
    this.enrolment = enrolment;
    this.onward = onward;
  }

  @GetMapping
  ModelAndView offer(HttpServletRequest request) {
    return onward.at(Stage.APP, request, at -> Pages.show(page(at, Problems.none())));
  }

  @PostMapping
  ModelAndView enrol(CodeEntryForm form, Once once, HttpServletRequest request) {
    return onward.at(
        Stage.APP,
        request,
        at -> {
          enrolment.hold(at.passage());
          return enrolment.matches(at, form.read())
              ? once.goTo(Stage.CODES.path(), () -> enrolment.enrol(at, form.read()))
              : Pages.rejected(page(at, Problems.at("code", "signin.app.refused")));
        });
  }

  @PostMapping("/passkey")
  ModelAndView make(PasskeyForm form, Once once, HttpServletRequest request) {
    return onward.at(
        Stage.APP,
        request,
        at -> {
          enrolment.hold(at.passage());
          return enrolment
              .made(at, form.read())
              .map(made -> once.goTo(Stage.CODES.path(), () -> enrolment.enrol(at, made)))
              .orElseGet(
                  () -> Pages.rejected(page(at, Problems.at("code", "signin.passkey.refused"))));
        });
  }

  private AppPage page(Standing at, Problems problems) {
    return AppPage.of(enrolment.offer(at.passage()), enrolment.passkey(at.passage()), problems);
  }
}
