package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import logbog.signin.Enrolment;
import logbog.signin.Stage;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the recovery codes are shown, until their reader says that they are kept. */
@Controller
@RequestMapping("/laege/koder")
class RecoveryController {

  private final Enrolment enrolment;
  private final Onward onward;

  RecoveryController(Enrolment enrolment, Onward onward) {
    this.enrolment = enrolment;
    this.onward = onward;
  }

  @GetMapping
  ModelAndView show(HttpServletRequest request) {
    return onward.at(
        Stage.CODES,
        request,
        at -> Pages.show(new RecoveryPage(enrolment.codes(at), Problems.none())));
  }

  @PostMapping
  ModelAndView keep(
      RecoveryForm form, Once once, HttpServletRequest request, HttpServletResponse response) {
    return onward.at(
        Stage.CODES,
        request,
        at -> {
          if (form.kept() == null) {
            var problem = Problems.at("kept", "signin.recovery.unkept");
            return Pages.rejected(new RecoveryPage(enrolment.codes(at), problem));
          }
          once.goTo(Stage.CODES.path(), () -> enrolment.keep(at));
          return onward.on(at.cookie(), request, response);
        });
  }
}
