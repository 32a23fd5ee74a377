package logbog.approvals.web;

import logbog.approvals.ApprovalId;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Approvals;
import logbog.people.Viewer;
import logbog.web.Once;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes one's own approval back within half a minute. */
@Controller
class UndoController {

  private final Approvals approvals;
  private final Refusing refusing;

  UndoController(Approvals approvals, Refusing refusing) {
    this.approvals = approvals;
    this.refusing = refusing;
  }

  @PostMapping("/logbog/godkendelser/{approval}/fortrydelse")
  ModelAndView undo(
      @AuthenticationPrincipal Viewer.Clinician by, @PathVariable ApprovalId approval, Once once) {
    try {
      return once.goTo(TasksPage.LIST, () -> approvals.withdraw(by, approval));
    } catch (ApprovalRefused refused) {
      return refusing.list(by, refused.problem(), null);
    }
  }
}
