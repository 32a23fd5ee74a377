package logbog.committee.web;

import java.util.List;
import java.util.Map;
import logbog.committee.Change;
import logbog.committee.Draft;
import logbog.committee.DraftId;
import logbog.committee.Drafts;
import logbog.committee.Overtaken;
import logbog.committee.Part;
import logbog.people.Viewer;
import logbog.programmes.Goal;
import logbog.web.NotFound;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a committee writes one goal of a draft: its items, its specialities, its levels. */
@Controller
@RequestMapping("/udvalg/kladder/{draft}/maal")
class GoalController {

  private final Drafts drafts;

  GoalController(Drafts drafts) {
    this.drafts = drafts;
  }

  @GetMapping("/nyt")
  ModelAndView begin(
      @AuthenticationPrincipal Viewer.Office member, @PathVariable("draft") DraftId id) {
    var draft = drafts.draft(member, id);
    return Pages.show(
        new GoalPage(
            draft, 0, GoalForm.blank(drafts.specialities(draft)), "", Problems.none(), false));
  }

  @PostMapping("/nyt")
  ModelAndView add(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("draft") DraftId id,
      @RequestParam Map<String, String> sent,
      Once once) {
    return save(member, drafts.draft(member, id), 0, new Sent(sent), once);
  }

  @GetMapping("/{n}")
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("draft") DraftId id,
      @PathVariable int n) {
    var draft = drafts.draft(member, id);
    var goal = goal(draft, n);
    return Pages.show(
        new GoalPage(
            draft,
            n,
            GoalForm.of(goal, drafts.specialities(draft)),
            Part.mark(goal),
            Problems.none(),
            false));
  }

  @PostMapping("/{n}")
  ModelAndView change(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("draft") DraftId id,
      @PathVariable int n,
      @RequestParam Map<String, String> sent,
      Once once) {
    return save(member, drafts.draft(member, id), n, new Sent(sent), once);
  }

  private ModelAndView save(Viewer.Office member, Draft draft, int n, Sent sent, Once once) {
    var was = sent.of("was");
    var before = marked(draft, was);
    if (before == null && !was.isEmpty()) {
      return Pages.show(overtaken(draft, n, sent), HttpStatus.CONFLICT);
    }
    var reading = new GoalReading(sent);
    var goal = reading.goal(before);
    drafts.flaws(draft, goal, before).forEach(reading::wrong);
    if (!reading.typed().ok()) {
      return Pages.rejected(new GoalPage(draft, n, sent, was, reading.typed().problems(), false));
    }
    try {
      var change = was.isEmpty() ? Change.add(goal) : Change.replace(was, goal);
      return once.goTo(
          () -> DraftPage.path(drafts.change(member, draft.id(), change)) + "#maal-" + goal.no());
    } catch (Overtaken overtaken) {
      return Pages.show(overtaken(overtaken.now(), n, sent), HttpStatus.CONFLICT);
    }
  }

  /** Saved again, it takes the place of what the colleague made of it, or is added once more. */
  private static GoalPage overtaken(Draft now, int n, Sent sent) {
    var theirs = n <= now.edition().goals().size() ? Part.mark(goal(now, n)) : "";
    var problems = Problems.at("no", "committee.overtaken", now.changedBy());
    return new GoalPage(now, theirs.isEmpty() ? 0 : n, sent, theirs, problems, true);
  }

  private static @Nullable Goal marked(Draft draft, String mark) {
    return draft.edition().goals().stream()
        .filter(goal -> Part.mark(goal).equals(mark))
        .findFirst()
        .orElse(null);
  }

  static Goal goal(Draft draft, int n) {
    List<Goal> goals = draft.edition().goals();
    if (n < 1 || n > goals.size()) {
      throw new NotFound();
    }
    return goals.get(n - 1);
  }
}
