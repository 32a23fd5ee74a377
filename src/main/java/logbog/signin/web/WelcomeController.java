package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import logbog.people.Viewer;
import logbog.people.Welcome;
import logbog.programmes.Programmes;
import logbog.programmes.SpecialityChoices;
import logbog.programmes.SpecialityId;
import logbog.signin.Arrivals;
import logbog.signin.Arrivals.Standing;
import logbog.signin.Caller;
import logbog.signin.LinkToken;
import logbog.signin.Sessions;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a mailed link lets in someone without an account: opening it shows a form, sending the form
 * opens the account and leads on, signed in.
 */
@Controller
@RequestMapping("/konto/velkommen/{link}")
class WelcomeController {

  private final Arrivals arrivals;
  private final Programmes programmes;
  private final Sessions sessions;

  WelcomeController(Arrivals arrivals, Programmes programmes, Sessions sessions) {
    this.arrivals = arrivals;
    this.programmes = programmes;
    this.sessions = sessions;
  }

  @GetMapping
  ModelAndView show(@PathVariable LinkToken link) {
    return switch (arrivals.standing(link)) {
      case Standing.Known(var next) -> signIn(next);
      case Standing.Open(var welcome) ->
          Pages.show(page(link, begin(welcome), welcome, Problems.none()));
    };
  }

  @PostMapping
  ModelAndView arrive(
      @PathVariable LinkToken link,
      OpeningForm form,
      Once once,
      HttpServletRequest request,
      HttpServletResponse response) {
    return switch (arrivals.standing(link)) {
      case Standing.Known(var next) -> signIn(next);
      case Standing.Open(var welcome) ->
          arrive(link, form.at(welcome.email()), welcome, once, request, response);
    };
  }

  private ModelAndView arrive(
      LinkToken link,
      OpeningForm form,
      Welcome welcome,
      Once once,
      HttpServletRequest request,
      HttpServletResponse response) {
    var read = form.read(choices());
    if (!read.typed().ok()) {
      return Pages.rejected(page(link, form, welcome, read.typed().problems()));
    }
    var opening =
        arrivals.ready(
            welcome,
            read.name(),
            read.speciality().orElseThrow().id(),
            read.password(),
            Caller.of(request));
    var arrived = new AtomicReference<Viewer.@Nullable Member>();
    var answer = once.goTo(welcome.next(), () -> arrived.set(arrivals.arrive(link, opening)));
    var member = arrived.get();
    if (member != null) {
      sessions.begin(member, request, response);
    }
    return answer;
  }

  private static ModelAndView signIn(String next) {
    return Pages.goTo("/login?til=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
  }

  private WelcomePage page(LinkToken link, OpeningForm form, Welcome welcome, Problems problems) {
    return new WelcomePage(link, welcome.email().value(), form, choices(), problems);
  }

  private OpeningForm begin(Welcome welcome) {
    UUID likely = welcome.speciality();
    var speciality =
        likely == null ? null : programmes.speciality(SpecialityId.of(likely)).orElse(null);
    return new OpeningForm(
        welcome.name(),
        welcome.email().value(),
        speciality == null ? "" : speciality.programme().toString(),
        speciality == null ? "" : speciality.id().toString(),
        null);
  }

  private SpecialityChoices choices() {
    return SpecialityChoices.of(programmes.specialities());
  }
}
