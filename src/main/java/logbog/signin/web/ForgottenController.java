package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import logbog.signin.Caller;
import logbog.signin.DeadLink;
import logbog.signin.ForgottenPasswords;
import logbog.signin.LinkToken;
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

/** New passwords for those who forgot theirs. */
@Controller
@RequestMapping("/adgangskode")
class ForgottenController {

  private static final String ASK = "/adgangskode/glemt";

  private final ForgottenPasswords forgotten;

  ForgottenController(ForgottenPasswords forgotten) {
    this.forgotten = forgotten;
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
    forgotten.ask(email.get(), Caller.of(request));
    return Pages.goTo("/adgangskode/sendt");
  }

  @GetMapping("/sendt")
  ModelAndView sent() {
    return Pages.show(new NoticePage("forgotten"));
  }

  @GetMapping("/ny/{link}")
  ModelAndView choose(@PathVariable LinkToken link) {
    var owner = forgotten.owner(link).orElseThrow(DeadLink::new);
    return Pages.show(new NewPasswordPage(action(link), owner.email().value(), Problems.none()));
  }

  @PostMapping("/ny/{link}")
  ModelAndView replace(@PathVariable LinkToken link, NewPasswordForm form, Once once) {
    var owner = forgotten.owner(link);
    var known = owner.map(p -> List.of(p.name(), p.email().value())).orElse(List.of());
    var typed = form.read(known);
    if (owner.isPresent() && !typed.ok()) {
      return Pages.rejected(
          new NewPasswordPage(action(link), owner.get().email().value(), typed.problems()));
    }
    var password = forgotten.ready(form.secret());
    return once.goTo(
        () -> {
          forgotten.replace(link, password);
          return "/login?besked=new-password";
        });
  }

  private static String action(LinkToken link) {
    return "/adgangskode/ny/" + link.value();
  }
}
