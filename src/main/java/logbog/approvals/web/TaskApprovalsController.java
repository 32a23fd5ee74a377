package logbog.approvals.web;

import java.util.List;
import java.util.Set;
import logbog.approvals.AskId;
import logbog.approvals.TaskRefused;
import logbog.approvals.Tasks;
import logbog.people.Viewer;
import logbog.web.Once;
import logbog.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Approves several at once, each of which was opened before; all or none. */
@Controller
class TaskApprovalsController {

  private final Tasks tasks;
  private final Refusing refusing;

  TaskApprovalsController(Tasks tasks, Refusing refusing) {
    this.tasks = tasks;
    this.refusing = refusing;
  }

  @PostMapping(TasksPage.LIST + "/godkendelser")
  ModelAndView approve(
      @AuthenticationPrincipal Viewer.Clinician asked,
      @RequestParam(name = "ask", required = false) @Nullable List<AskId> asks,
      @RequestParam(required = false) @Nullable AskId efter,
      Once once) {
    if (asks == null || asks.isEmpty()) {
      return refusing.list(asked, efter, Set.of(), Problem.of("approvals.tasks.none-chosen"), null);
    }
    try {
      return once.goTo(TasksPage.stretch(efter), () -> tasks.approveAll(asked, asks));
    } catch (TaskRefused refused) {
      var task = refused.task();
      var about = task.ask().described().line() + ", " + task.doctorName();
      return refusing.list(asked, efter, Set.copyOf(asks), refused.problem(), about);
    }
  }
}
