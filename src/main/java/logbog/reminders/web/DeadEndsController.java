package logbog.reminders.web;

import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.reminders.DeadEnds;
import logbog.reminders.Rhythms;
import logbog.web.NotFound;
import logbog.web.Once;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where those named at a school see which addresses to right, and say that one works again. */
@Controller
@RequestMapping("/home/skoler/{school}/doede-adresser")
class DeadEndsController {

  private final DeadEnds ends;
  private final Rhythms schools;

  DeadEndsController(DeadEnds ends, Rhythms schools) {
    this.ends = ends;
    this.schools = schools;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office viewer, @PathVariable("school") String institutionNo) {
    return Pages.show(
        new DeadEndsPage(schools.school(viewer, institutionNo), ends.of(viewer, institutionNo)));
  }

  @PostMapping
  ModelAndView revive(
      @AuthenticationPrincipal Viewer.Office viewer,
      @PathVariable("school") String institutionNo,
      @RequestParam(required = false) @Nullable String address,
      Once once) {
    var works = EmailAddress.parse(address).orElseThrow(NotFound::new);
    return once.goTo(
        () -> {
          ends.revive(viewer, institutionNo, works);
          return "/home/skoler/" + institutionNo + "/doede-adresser";
        });
  }
}
