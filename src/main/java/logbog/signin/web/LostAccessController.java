package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import logbog.signin.Caller;
import logbog.signin.DeadLink;
import logbog.signin.FirstAccess;
import logbog.signin.LinkToken;
import logbog.signin.LostAccess;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** New passwords for those of the medical track; the second step is asked for all the same. */
@Controller
@RequestMapping("/laege/adgangskode")
class LostAccessController {

  private static final String ASK = "/laege/adgangskode/glemt";

  private final LostAccess lost;
  private final FirstAccess access;

  LostAccessController(LostAccess lost, FirstAccess access) {
    this.lost = lost;
    this.access = access;
  }

  @GetMapping("/glemt")
  ModelAndView form() {
    return Pages.show(new ForgottenPage(ASK, new EmailForm(""), Problems.none()));
  }

  @PostMapping("/glemt")
  ModelAndView ask(EmailForm form, HttpServletRequest request) {
    var typed = new Typed();
    var email = OpeningForm.address(typed, "email", form.email());
    if (email.isEmpty()) {
      return Pages.rejected(new ForgottenPage(ASK, form, typed.problems()));
    }
    lost.ask(email.get(), Caller.of(request));
    return Pages.goTo("/laege/adgangskode/sendt");
  }

  @GetMapping("/sendt")
  ModelAndView sent() {
    return Pages.show(new NoticePage("forgotten"));
  }

  @GetMapping("/ny/{link}")
  ModelAndView choose(@PathVariable LinkToken link) {
    var person = access.forgetful(link).orElseThrow(DeadLink::new);
    return Pages.show(new NewPasswordPage(action(link), person.email().value(), Problems.none()));
  }

  @PostMapping("/ny/{link}")
  ModelAndView replace(@PathVariable LinkToken link, NewPasswordForm form, Once once) {
    var person = access.forgetful(link);
    var known = person.map(it -> List.of(it.name(), it.email().value())).orElse(List.of());
    var typed = form.read(known);
    if (person.isPresent() && !typed.ok()) {
      return Pages.rejected(
          new NewPasswordPage(action(link), person.get().email().value(), typed.problems()));
    }
    var password = access.ready(form.secret());
    return once.goTo(
        () -> {
          access.replace(link, password);
          return "/laege?besked=new-password";
        });
  }

  private static String action(LinkToken link) {
    return "/laege/adgangskode/ny/" + link.value();
  }
}
