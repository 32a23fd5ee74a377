package logbog.roles.web;

import logbog.people.Viewer;
import logbog.roles.RoleEnded;
import logbog.web.Pages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Whoever's role has ended meanwhile is shown the roles they still have, one tap away. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class EndedRoles {

  private final ProfilePages pages;

  EndedRoles(ProfilePages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  ModelAndView ended(RoleEnded ended, @AuthenticationPrincipal Viewer.Clinician viewer) {
    return Pages.show(pages.ended(viewer), HttpStatus.FORBIDDEN);
  }
}
