package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import logbog.signin.Caller;
import logbog.signin.DeadLink;
import logbog.signin.FirstAccess;
import logbog.signin.LinkToken;
import logbog.signin.Oidc;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the letter "Logbog – Adgangsoplysninger" leads: opening it shows a form, sending the form
 * sets the password and leads on to the second step.
 */
@Controller
@RequestMapping("/laege/adgang/{link}")
class AccessController {

  private final FirstAccess access;
  private final Onward onward;
  private final Oidc oidc;

  AccessController(FirstAccess access, Onward onward, Oidc oidc) {
    this.access = access;
    this.onward = onward;
    this.oidc = oidc;
  }

  @GetMapping
  ModelAndView form(@PathVariable LinkToken link, HttpServletRequest request) {
    var person = access.invited(link).orElseThrow(DeadLink::new);
    return Pages.show(page(link, person.email().value(), Problems.none(), request));
  }

  /** Only the second of two clicks finds the link used and itself on the way. */
  @PostMapping
  ModelAndView choose(
      @PathVariable LinkToken link,
      NewPasswordForm form,
      Once once,
      HttpServletRequest request,
      HttpServletResponse response) {
    var person = access.invited(link);
    if (person.isEmpty()) {
      var standing = onward.standing(request).orElseThrow(DeadLink::new);
      return Pages.goTo(standing.stage().path());
    }
    var email = person.get().email().value();
    var typed = form.read(List.of(person.get().name(), email));
    if (!typed.ok()) {
      return Pages.rejected(page(link, email, typed.problems(), request));
    }
    var password = access.ready(form.secret());
    var passage = new AtomicReference<LinkToken>();
    once.goTo("/laege", () -> passage.set(access.choose(link, password)));
    return passage.get() == null
        ? Pages.goTo("/laege")
        : onward.begin(passage.get(), request, response);
  }

  private AccessPage page(
      LinkToken link, String email, Problems problems, HttpServletRequest request) {
    var provider = oidc.name(Caller.of(request).language()).orElse(null);
    return new AccessPage(link, email, problems, provider);
  }
}
