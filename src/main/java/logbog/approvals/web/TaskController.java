package logbog.approvals.web;

import java.time.Clock;
import java.time.LocalDate;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.AskId;
import logbog.approvals.Tasks;
import logbog.people.Viewer;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Shell;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One request before the one asked; the doctor sees that it was opened. */
@Controller
@RequestMapping(TasksPage.LIST + "/{ask}")
class TaskController {

  private final Tasks tasks;
  private final Clock clock;

  TaskController(Tasks tasks, Clock clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Viewer.Clinician asked, @PathVariable AskId ask) {
    return Pages.show(new TaskPage(tasks.open(asked, ask), AnswerForm.empty(), Problems.none()));
  }

  @PostMapping("/svar")
  ModelAndView answer(
      @AuthenticationPrincipal Viewer.Clinician asked,
      @PathVariable AskId ask,
      AnswerForm form,
      @RequestParam(required = false) @Nullable AskId efter,
      Once once) {
    var typed = new Typed();
    var read = form.read(typed, LocalDate.ofInstant(clock.instant(), Shell.DENMARK));
    if (read.isPresent()) {
      try {
        var it = read.get();
        return once.goTo(
            TasksPage.answered(efter),
            () -> tasks.answer(asked, ask, it.answer(), it.comment(), it.earliest()));
      } catch (ApprovalRefused refused) {
        typed.wrong("answer", refused.problem().key(), refused.problem().arguments().toArray());
      }
    }
    return Pages.rejected(new TaskPage(tasks.open(asked, ask), form, typed.problems()));
  }
}
