package logbog.workplaces.web;

import logbog.people.Viewer;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.workplaces.Cards;
import logbog.workplaces.LinkToken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an apprentice arrives with a firm's link and lets it fill a request. */
@Controller
@RequestMapping("/laerested/{link}")
class CardController {

  private final Cards cards;

  CardController(Cards cards) {
    this.cards = cards;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal @Nullable Viewer viewer, @PathVariable("link") LinkToken token) {
    var card = cards.by(token);
    var works = cards.works(card);
    return Pages.show(
        new CardPage(card, token.path(), works, viewer instanceof Viewer.Member),
        works ? HttpStatus.OK : HttpStatus.GONE);
  }

  /** Only for an apprentice: others are led to the page, which says so. */
  @PostMapping("/anmodning")
  ModelAndView use(
      @AuthenticationPrincipal @Nullable Viewer viewer,
      @PathVariable("link") LinkToken token,
      Once once) {
    if (!(viewer instanceof Viewer.Member apprentice)) {
      cards.by(token);
      return Pages.goTo(token.path());
    }
    return once.goTo(() -> "/erklaeringer/ny?kladde=" + cards.use(apprentice, token));
  }
}
