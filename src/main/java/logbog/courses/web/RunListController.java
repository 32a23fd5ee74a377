package logbog.courses.web;

import java.util.List;
import logbog.courses.CourseRuns;
import logbog.courses.OverallApprovals;
import logbog.people.Viewer;
import logbog.posts.PostId;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where providers and leaders announce courses, and a head course leader approves overall. */
@Controller
@RequestMapping(RunListPage.PATH)
class RunListController {

  private final CourseRuns runs;
  private final OverallApprovals overall;

  RunListController(CourseRuns runs, OverallApprovals overall) {
    this.runs = runs;
    this.overall = overall;
  }

  @GetMapping
  ModelAndView list(@AuthenticationPrincipal Viewer.Clinician viewer) {
    return Pages.show(page(viewer, RunForm.BLANK, Problems.none()));
  }

  @PostMapping
  ModelAndView announce(@AuthenticationPrincipal Viewer.Clinician viewer, RunForm form, Once once) {
    var typed = new Typed();
    var announcement = form.read(runs.offers(viewer), typed);
    if (announcement.isEmpty()) {
      return Pages.rejected(page(viewer, form, typed.problems()));
    }
    return once.goTo(() -> RunListPage.PATH + "/" + runs.announce(viewer, announcement.get()));
  }

  @PostMapping("/samlet")
  ModelAndView approve(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @RequestParam("post") PostId post,
      Once once) {
    return once.goTo(
        () -> {
          overall.approve(viewer, post);
          return RunListPage.PATH + "#samlet";
        });
  }

  @PostMapping("/samlet/fortrydelse")
  ModelAndView retract(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @RequestParam("post") PostId post,
      Once once) {
    return once.goTo(
        () -> {
          overall.retract(viewer, post);
          return RunListPage.PATH + "#samlet";
        });
  }

  private RunListPage page(Viewer.Clinician viewer, RunForm form, Problems problems) {
    var theirs = overall.theirs(viewer);
    return new RunListPage(
        runs.of(viewer),
        runs.offers(viewer),
        theirs,
        theirs ? overall.ready(viewer) : List.of(),
        form,
        problems);
  }
}
