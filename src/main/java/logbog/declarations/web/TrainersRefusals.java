package logbog.declarations.web;

import jakarta.servlet.http.HttpServletRequest;
import logbog.declarations.DeclarationClosed;
import logbog.declarations.InvitationToken;
import logbog.declarations.NoSuchInvitation;
import logbog.web.Pages;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a trainer gets in place of a refusal: the page their link leads to now, which says why and
 * what to do next.
 */
@ControllerAdvice(
    assignableTypes = {
      InvitationController.class,
      InvitationNameController.class,
      InvitationHandOnController.class,
      InvitationLinkController.class,
      FillingController.class,
      SummaryController.class,
      ReceiptController.class,
      TrainerPaperController.class
    })
@Order(0)
class TrainersRefusals {

  @ExceptionHandler
  ModelAndView unknown(NoSuchInvitation refusal) {
    return Pages.show(DeadLinkPage.unknown(), HttpStatus.NOT_FOUND);
  }

  /** Signed or called back while the page was open. */
  @ExceptionHandler
  ModelAndView closed(DeclarationClosed refusal, HttpServletRequest request) {
    var path = request.getRequestURI();
    return Pages.goTo(
        path.equals(TrainerPaperController.SEND)
            ? InvitationToken.valueOf(request.getParameter("token")).path()
            : "/e/" + path.split("/", -1)[2]);
  }
}
