package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import logbog.people.ClinicianTidings;
import logbog.people.Viewer;
import logbog.roles.Roles;
import logbog.signin.ClinicianSignIn;
import logbog.signin.Sessions;
import logbog.web.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The front page of the medical track, whatever the role. Whoever comes in a role that is over goes
 * on in another they hold.
 */
@Controller
class ClinicianFrontController {

  private final ClinicianSignIn signIn;
  private final Sessions sessions;
  private final Roles roles;
  private final List<ClinicianTidings> tidings;

  ClinicianFrontController(
      ClinicianSignIn signIn,
      Sessions sessions,
      Roles roles,
      ObjectProvider<ClinicianTidings> tidings) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.roles = roles;
    this.tidings = tidings.orderedStream().toList();
  }

  @GetMapping("/logbog")
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      HttpServletRequest request,
      HttpServletResponse response) {
    var acting = signIn.acting(viewer);
    if (!acting.equals(viewer)) {
      sessions.remember(acting, request, response);
      return Pages.goTo(acting.home());
    }
    return Pages.show(roles.once(viewer, () -> page(viewer)));
  }

  private ClinicianFrontPage page(Viewer.Clinician viewer) {
    return new ClinicianFrontPage(
        tidings.stream().map(it -> it.part(viewer)).flatMap(Optional::stream).toList(),
        doors(viewer));
  }

  /** Those where something waits come first; what is for one thumb should need no scrolling. */
  private List<ClinicianTidings.Door> doors(Viewer.Clinician viewer) {
    return tidings.stream()
        .flatMap(it -> it.doors(viewer).stream())
        .sorted(Comparator.comparing(door -> door.waiting() == 0))
        .toList();
  }
}
