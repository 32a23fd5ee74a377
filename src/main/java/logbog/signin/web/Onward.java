package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Function;
import logbog.people.People;
import logbog.signin.ClinicianSignIn;
import logbog.signin.LinkToken;
import logbog.signin.Sessions;
import logbog.signin.Stage;
import logbog.signin.Standing;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Leads a browser through its passage into the medical track, page by page. */
@Component
class Onward {

  private final ClinicianSignIn signIn;
  private final Sessions sessions;
  private final Cookies cookies;
  private final People people;

  Onward(ClinicianSignIn signIn, Sessions sessions, Cookies cookies, People people) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.cookies = cookies;
    this.people = people;
  }

  /** Where this browser's passage has come, if it is on one. */
  Optional<Standing> standing(HttpServletRequest request) {
    return cookies.passage(request).flatMap(signIn::standing);
  }

  /** Answers one who is where this is asked; others are led to what is asked of them. */
  ModelAndView at(
      Stage stage, HttpServletRequest request, Function<Standing, ModelAndView> answer) {
    var standing = standing(request);
    return standing.isPresent() && standing.get().stage() == stage
        ? answer.apply(standing.get())
        : Pages.goTo(standing.map(it -> it.stage().path()).orElse(Stage.IN.path()));
  }

  /** What is asked next on a passage that has just begun. */
  Stage stage(LinkToken passage) {
    return signIn.standing(passage).map(Standing::stage).orElse(Stage.IN);
  }

  /** The browser is known by it from now on, and led nowhere yet. */
  void remember(LinkToken passage, HttpServletResponse response) {
    cookies.passage(passage, response);
  }

  /** Begins, in this browser. */
  ModelAndView begin(LinkToken passage, HttpServletRequest request, HttpServletResponse response) {
    cookies.passage(passage, response);
    return on(passage, request, response);
  }

  /** On to what is asked next, or in. */
  ModelAndView on(LinkToken passage, HttpServletRequest request, HttpServletResponse response) {
    var standing = signIn.standing(passage);
    if (standing.isEmpty() || standing.get().stage() != Stage.IN) {
      return Pages.goTo(standing.map(it -> it.stage().path()).orElse(Stage.IN.path()));
    }
    var viewer = signIn.enter(standing.get());
    sessions.begin(viewer, request, response);
    cookies.passed(response);
    cookies.language(request).ifPresent(it -> people.arrivesReading(viewer.id(), it));
    var to = standing.get().passage();
    return Pages.goTo(local(to.renewedFrom()).or(() -> local(to.wish())).orElse(viewer.home()));
  }

  private static Optional<String> local(@Nullable String path) {
    return Optional.ofNullable(path).filter(Pages::isLocal);
  }
}
