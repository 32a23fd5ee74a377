package logbog.committee.web;

import logbog.committee.Change;
import logbog.committee.DraftId;
import logbog.committee.Drafts;
import logbog.people.Viewer;
import logbog.web.Once;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a goal of a draft gets another place in the order, or none. */
@Controller
@RequestMapping("/udvalg/kladder/{draft}/raekkefoelge")
class GoalPlaceController {

  private final Drafts drafts;

  GoalPlaceController(Drafts drafts) {
    this.drafts = drafts;
  }

  /**
   * Moves.
   *
   * @param was the mark of the goal
   * @param to its new place, counted from 1
   */
  @PostMapping
  ModelAndView move(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("draft") DraftId id,
      @RequestParam String was,
      @RequestParam int to,
      Once once) {
    return once.goTo(
        () -> DraftPage.path(drafts.change(member, id, Change.move(was, to - 1))) + "#maal");
  }

  @PostMapping("/fjernelse")
  ModelAndView remove(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("draft") DraftId id,
      @RequestParam String was,
      Once once) {
    return once.goTo(() -> DraftPage.path(drafts.change(member, id, Change.remove(was))) + "#maal");
  }
}
