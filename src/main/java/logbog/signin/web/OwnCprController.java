package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import logbog.people.Cpr;
import logbog.people.CprRead.Wrong;
import logbog.people.Mobile;
import logbog.people.NumberTaken;
import logbog.signin.Enrolment;
import logbog.signin.Stage;
import logbog.signin.Standing;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where someone on the way in says who they are, because whoever made them a user could not. */
@Controller
@RequestMapping("/laege/cpr")
class OwnCprController {

  private final Enrolment enrolment;
  private final Onward onward;

  OwnCprController(Enrolment enrolment, Onward onward) {
    this.enrolment = enrolment;
    this.onward = onward;
  }

  @GetMapping
  ModelAndView form(HttpServletRequest request) {
    return onward.at(
        Stage.CPR, request, at -> Pages.show(page(at, OwnCprForm.blank(), Problems.none())));
  }

  @PostMapping
  ModelAndView identify(
      OwnCprForm form, Once once, HttpServletRequest request, HttpServletResponse response) {
    return onward.at(Stage.CPR, request, at -> identify(at, form, once, request, response));
  }

  private ModelAndView identify(
      Standing at,
      OwnCprForm form,
      Once once,
      HttpServletRequest request,
      HttpServletResponse response) {
    var typed = new Typed();
    var number = Cpr.read(form.cpr());
    if (number instanceof Wrong(var why)) {
      typed.wrong("cpr", why);
    }
    var mobile =
        enrolment.unreachable(at.passage())
            ? Mobile.parse(form.mobile())
            : Optional.<Mobile>empty();
    if (mobile.isEmpty() && enrolment.unreachable(at.passage())) {
      typed.wrong("mobile", "signin.own.mobile.wrong");
    }
    if (!typed.ok() || !(number instanceof Cpr cpr)) {
      return Pages.rejected(page(at, form, typed.problems()));
    }
    try {
      once.goTo(Stage.CPR.path(), () -> enrolment.identify(at, cpr, mobile.orElse(null)));
    } catch (NumberTaken taken) {
      return Pages.rejected(page(at, form, Problems.at("cpr", "signin.own.cpr.taken")));
    }
    return onward.on(at.cookie(), request, response);
  }

  private OwnCprPage page(Standing at, OwnCprForm form, Problems problems) {
    return new OwnCprPage(form, !enrolment.unreachable(at.passage()), problems);
  }
}
