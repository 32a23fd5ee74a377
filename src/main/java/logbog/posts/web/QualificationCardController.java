package logbog.posts.web;

import java.util.UUID;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.Cards;
import logbog.posts.ElementId;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The qualification cards a hospital's department attests. */
@Controller
@RequestMapping(Paths.ELEMENT + "/kvalifikationskort")
class QualificationCardController {

  private final Cards cards;
  private final ElementPages pages;

  QualificationCardController(Cards cards, ElementPages pages) {
    this.cards = cards;
    this.pages = pages;
  }

  @PostMapping
  ModelAndView attest(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable ElementId element,
      @RequestParam String card,
      Once once) {
    return once.goTo(
        () -> {
          cards.attest(viewer, doctor, element, card);
          return Paths.element(doctor, element);
        });
  }

  @PostMapping("/{qualification}/tilbagekaldelse")
  ModelAndView withdraw(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable ElementId element,
      @PathVariable("qualification") UUID card,
      @RequestParam(required = false) @Nullable String because,
      Once once) {
    var typed = new Typed();
    var reason = typed.text("because", because, Cards.LONGEST);
    if (!typed.ok()) {
      return Pages.rejected(
          pages.with(
              viewer,
              doctor,
              element,
              TalkForm.empty(),
              GuidingForm.empty(),
              AwayForm.empty(),
              typed.problems()));
    }
    return once.goTo(
        () -> {
          cards.withdraw(viewer, doctor, element, card, reason);
          return Paths.element(doctor, element);
        });
  }
}
