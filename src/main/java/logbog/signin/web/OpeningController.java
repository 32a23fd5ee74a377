package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import logbog.programmes.Programmes;
import logbog.programmes.SpecialityChoices;
import logbog.signin.Accounts;
import logbog.signin.Caller;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Opens accounts (V1). Known and unknown addresses are answered alike. */
@Controller
class OpeningController {

  private final Accounts accounts;
  private final Programmes programmes;

  OpeningController(Accounts accounts, Programmes programmes) {
    this.accounts = accounts;
    this.programmes = programmes;
  }

  @GetMapping("/konto/opret")
  ModelAndView form() {
    return Pages.show(new OpeningPage(OpeningForm.blank(), choices(), Problems.none()));
  }

  @PostMapping("/konto/opret")
  ModelAndView open(OpeningForm form, Once once, HttpServletRequest request) {
    var choices = choices();
    var read = form.read(choices);
    if (!read.typed().ok()) {
      return Pages.rejected(new OpeningPage(form, choices, read.typed().problems()));
    }
    var caller = Caller.of(request);
    return Accounts.atEvenPace(
        () -> {
          var opening =
              accounts.ready(
                  read.name(),
                  read.email().orElseThrow(),
                  read.speciality().orElseThrow().id(),
                  read.password(),
                  caller);
          return once.goTo(
              () -> {
                accounts.open(opening, caller);
                return "/konto/sendt";
              });
        });
  }

  @GetMapping("/konto/sendt")
  ModelAndView sent() {
    return Pages.show(new NoticePage("opened"));
  }

  private SpecialityChoices choices() {
    return SpecialityChoices.of(programmes.specialities());
  }
}
