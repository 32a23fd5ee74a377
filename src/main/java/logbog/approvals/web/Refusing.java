package logbog.approvals.web;

import java.util.Set;
import logbog.approvals.AskId;
import logbog.approvals.Desks;
import logbog.people.Viewer;
import logbog.web.Pages;
import logbog.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows an approver's list again with the sentence that says why nothing was done. */
@Component
class Refusing {

  private final Desks desks;

  Refusing(Desks desks) {
    this.desks = desks;
  }

  /**
   * @param after the last of the stretch before the one it was done on
   * @param chosen those that were ticked
   * @param about what it was refused of, where it was one of several
   */
  ModelAndView list(
      Viewer.Clinician asked,
      @Nullable AskId after,
      Set<AskId> chosen,
      Problem problem,
      @Nullable String about) {
    return Pages.rejected(
        new TasksPage(desks.of(asked, after), after, false, chosen, problem, about));
  }
}
