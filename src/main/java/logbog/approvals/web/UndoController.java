package logbog.approvals.web;

import java.util.Set;
import logbog.approvals.ApprovalId;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Approvals;
import logbog.people.Viewer;
import logbog.web.Once;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes one's own approval back within half a minute, and leads back to where it was given: the
 * list of tasks, or the doctor's record.
 */
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
      @AuthenticationPrincipal Viewer.Clinician by,
      @PathVariable ApprovalId approval,
      @RequestParam(required = false) @Nullable String logbog,
      Once once) {
    try {
      return once.goTo(
          () -> {
            approvals.withdraw(by, approval);
            return logbog == null
                ? TasksPage.LIST
                : RecordPlace.of(approvals.get(approval)).itself();
          });
    } catch (ApprovalRefused refused) {
      return refusing.list(by, null, Set.of(), refused.problem(), null);
    }
  }
}
