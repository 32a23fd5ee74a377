package logbog.summons.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import logbog.people.Viewer;
import logbog.programmes.NoGoalsYet;
import logbog.summons.Calendars;
import logbog.summons.CalledId;
import logbog.summons.Prefills;
import logbog.web.Once;
import logbog.web.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What an apprentice is called to, and where one tap asks for the declaration. */
@Controller
@RequestMapping("/indkaldelser/{called}")
class CalledController {

  private final Prefills prefills;
  private final Calendars calendars;

  CalledController(Prefills prefills, Calendars calendars) {
    this.prefills = prefills;
    this.calendars = calendars;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Member apprentice, @PathVariable("called") CalledId id) {
    return Pages.show(new CalledPage(prefills.of(apprentice, id)));
  }

  /** Something may have become missing since the page was shown; then the form asks for it. */
  @PostMapping("/anmodning")
  ModelAndView ask(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable("called") CalledId id,
      Once once) {
    try {
      return once.goTo(
          () ->
              prefills
                  .ask(apprentice, id)
                  .map(declaration -> "/erklaeringer/" + declaration)
                  .orElse("/indkaldelser/" + id));
    } catch (NoGoalsYet none) {
      return Pages.goTo("/indkaldelser/" + id);
    }
  }

  /** The ordinary form with all that is known filled in. */
  @PostMapping("/kladde")
  ModelAndView fill(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable("called") CalledId id,
      Once once) {
    return once.goTo(() -> "/erklaeringer/ny?kladde=" + prefills.draft(apprentice, id));
  }

  @GetMapping("/kalender")
  ResponseEntity<byte[]> calendar(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable("called") CalledId id,
      Locale language) {
    var file = calendars.of(apprentice, id, language);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.type()))
        .header(
            "Content-Disposition",
            ContentDisposition.attachment().filename(file.name()).build().toString())
        .body(file.content().getBytes(StandardCharsets.UTF_8));
  }
}
