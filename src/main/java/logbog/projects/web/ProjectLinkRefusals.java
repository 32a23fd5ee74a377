package logbog.projects.web;

import jakarta.servlet.http.HttpServletRequest;
import logbog.projects.NoSuchLink;
import logbog.projects.ProjectClosed;
import logbog.projects.ProjectToken;
import logbog.web.Pages;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a trainer gets in place of a refusal: the page their link leads to now. */
@ControllerAdvice(
    assignableTypes = {
      ConfirmationController.class,
      ProjectHandOnController.class,
      ProjectFilesController.class,
      ProjectPrintController.class
    })
@Order(0)
class ProjectLinkRefusals {

  @ExceptionHandler
  ModelAndView unknown(NoSuchLink refusal) {
    return Pages.show(new DeadProjectLinkPage("", null, false), HttpStatus.NOT_FOUND);
  }

  /** Confirmed or called back while the page was open. */
  @ExceptionHandler
  ModelAndView closed(ProjectClosed refusal, HttpServletRequest request) {
    return Pages.goTo(token(request).path());
  }

  private static ProjectToken token(HttpServletRequest request) {
    return new ProjectToken(request.getRequestURI().split("/", -1)[3]);
  }
}
