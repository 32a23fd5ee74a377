package logbog.reminders.web;

import logbog.people.Viewer;
import logbog.reminders.Rhythms;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where those named at a school choose in which weeks its requests are reminded of. */
@Controller
@RequestMapping("/home/skoler/{school}/paamindelser")
class RhythmController {

  private final Rhythms rhythms;

  RhythmController(Rhythms rhythms) {
    this.rhythms = rhythms;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office viewer, @PathVariable("school") String institutionNo) {
    var school = rhythms.school(viewer, institutionNo);
    return Pages.show(new RhythmPage(school, RhythmForm.of(rhythms.of(school)), Problems.none()));
  }

  @PostMapping
  ModelAndView change(
      @AuthenticationPrincipal Viewer.Office viewer,
      @PathVariable("school") String institutionNo,
      RhythmForm form,
      Once once) {
    var school = rhythms.school(viewer, institutionNo);
    var typed = new Typed();
    var rhythm = form.read(typed);
    if (rhythm.isEmpty()) {
      return Pages.rejected(new RhythmPage(school, form, typed.problems()));
    }
    return once.goTo(
        () -> {
          rhythms.change(viewer, institutionNo, rhythm.get());
          return "/home/skoler/" + institutionNo + "/paamindelser";
        });
  }
}
