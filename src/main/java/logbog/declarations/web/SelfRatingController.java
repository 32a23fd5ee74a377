package logbog.declarations.web;

import java.util.Map;
import logbog.declarations.DeclarationId;
import logbog.declarations.SelfRatings;
import logbog.people.Viewer;
import logbog.web.Once;
import logbog.web.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an apprentice rates themself before the trainer does (V13). */
@Controller
@RequestMapping("/erklaeringer/{id}/selvvurdering")
class SelfRatingController {

  private final SelfRatings ratings;

  SelfRatingController(SelfRatings ratings) {
    this.ratings = ratings;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Member apprentice, @PathVariable DeclarationId id) {
    return Pages.show(new SelfRatingPage(ratings.of(apprentice, id)));
  }

  /** The page sent whole, as it is without script; too late leads to what was rated in time. */
  @PostMapping
  ModelAndView save(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable DeclarationId id,
      @RequestParam Map<String, String> sent,
      Once once) {
    if (!ratings.of(apprentice, id).open()) {
      return Pages.goTo("/erklaeringer/" + id + "/selvvurdering");
    }
    var read = SentLevels.of(sent);
    return once.goTo(
        () -> {
          ratings.rate(apprentice, id, read.levels(), read.shown());
          return "/erklaeringer/" + id;
        });
  }
}
