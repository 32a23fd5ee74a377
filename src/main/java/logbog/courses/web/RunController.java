package logbog.courses.web;

import logbog.courses.CourseRuns;
import logbog.courses.RunId;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where whoever holds a course keeps its list of participants. */
@Controller
@RequestMapping(RunListPage.PATH + "/{run}")
class RunController {

  private final CourseRuns runs;
  private final RunPages pages;

  RunController(CourseRuns runs, RunPages pages) {
    this.runs = runs;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable("run") RunId id,
      @RequestParam(defaultValue = "") String q) {
    return Pages.show(pages.of(viewer, id, new Typed().optionalLine("q", q, 200)));
  }

  @PostMapping("/deltagere")
  ModelAndView enter(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable("run") RunId id,
      @RequestParam("doctor") PersonId doctor,
      Once once) {
    return once.goTo(
        () -> {
          runs.enter(viewer, id, doctor);
          return RunListPage.PATH + "/" + id;
        });
  }

  @PostMapping("/deltagere/{doctor}/fjernelse")
  ModelAndView remove(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable("run") RunId id,
      @PathVariable PersonId doctor,
      Once once) {
    return once.goTo(
        () -> {
          runs.remove(viewer, id, doctor);
          return RunListPage.PATH + "/" + id;
        });
  }
}
