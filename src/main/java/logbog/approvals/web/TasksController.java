package logbog.approvals.web;

import java.util.Set;
import logbog.approvals.AskId;
import logbog.approvals.Desks;
import logbog.people.Viewer;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What waits for an approver's answer, and what can still be taken back. */
@Controller
class TasksController {

  private final Desks desks;

  TasksController(Desks desks) {
    this.desks = desks;
  }

  @GetMapping(TasksPage.LIST)
  ModelAndView list(
      @AuthenticationPrincipal Viewer.Clinician asked,
      @RequestParam(required = false) @Nullable AskId efter,
      @RequestParam(required = false) @Nullable String besvaret,
      @RequestParam(required = false) @Nullable String vaelg) {
    var desk = desks.of(asked, efter);
    var chosen = vaelg == null ? Set.<AskId>of() : TasksPage.opened(desk);
    return Pages.show(new TasksPage(desk, efter, besvaret != null, chosen, null, null));
  }
}
