package logbog.approvals.web;

import java.util.Set;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.AskId;
import logbog.approvals.Tasks;
import logbog.people.Viewer;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Approves what one doctor asks for, from the list or from its own page. */
@Controller
class TaskApprovalController {

  private final Tasks tasks;
  private final Refusing refusing;

  TaskApprovalController(Tasks tasks, Refusing refusing) {
    this.tasks = tasks;
    this.refusing = refusing;
  }

  @PostMapping(TasksPage.LIST + "/{ask}/godkendelse")
  ModelAndView approve(
      @AuthenticationPrincipal Viewer.Clinician asked,
      @PathVariable AskId ask,
      AnswerForm form,
      @RequestParam(required = false) @Nullable AskId efter,
      Once once) {
    var typed = new Typed();
    var note = typed.optionalText("note", form.note(), AnswerForm.LONGEST);
    if (!typed.ok()) {
      return Pages.rejected(new TaskPage(tasks.open(asked, ask), form, typed.problems()));
    }
    try {
      return once.goTo(TasksPage.stretch(efter), () -> tasks.approve(asked, ask, note));
    } catch (ApprovalRefused refused) {
      return refusing.list(asked, efter, Set.of(), refused.problem(), null);
    }
  }
}
