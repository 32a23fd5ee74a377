package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import logbog.people.Viewer;
import logbog.signin.OwnSessions;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The browsers one is signed in with: seen, and ended one by one or all at once. */
@Controller
@RequestMapping(SessionsPage.PATH)
class SessionsController {

  private static final Set<String> NOTICES =
      Set.of("ended", "renewed", "bound", "unbound", "doubted");

  private final OwnSessions sessions;
  private final SessionsPages pages;

  SessionsController(OwnSessions sessions, SessionsPages pages) {
    this.sessions = sessions;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @RequestParam(required = false) @Nullable String besked,
      HttpServletRequest request) {
    var notice = besked != null && NOTICES.contains(besked) ? besked : null;
    return Pages.show(pages.of(viewer, request, Problems.none(), notice));
  }

  @PostMapping("/{session}/afslutning")
  ModelAndView end(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable("session") String session,
      Once once) {
    return once.goTo(
        () -> {
          sessions.end(viewer.id(), session);
          return SessionsPage.PATH + "?besked=ended";
        });
  }

  @PostMapping("/afslutning")
  ModelAndView endAll(@AuthenticationPrincipal Viewer.Clinician viewer, Once once) {
    return once.goTo(
        () -> {
          sessions.endAll(viewer.id());
          return "/laege?besked=everywhere";
        });
  }
}
