package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import logbog.people.GrantId;
import logbog.people.Viewer;
import logbog.roles.Roles;
import logbog.signin.Sessions;
import logbog.web.Once;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Switches to another of one's own roles, in one tap (M2). */
@Controller
class ActiveRoleController {

  private final Roles roles;
  private final Sessions sessions;

  ActiveRoleController(Roles roles, Sessions sessions) {
    this.roles = roles;
    this.sessions = sessions;
  }

  @PostMapping("/logbog/profil/rolle")
  ModelAndView take(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @RequestParam GrantId grant,
      Once once,
      HttpServletRequest request,
      HttpServletResponse response) {
    var answer =
        once.goTo(
            () -> {
              roles.take(viewer, grant);
              return viewer.home();
            });
    if (roles.currentOf(viewer.id()).stream().anyMatch(it -> it.id().equals(grant))) {
      sessions.remember(
          new Viewer.Clinician(viewer.id(), viewer.displayName(), grant), request, response);
    }
    return answer;
  }
}
