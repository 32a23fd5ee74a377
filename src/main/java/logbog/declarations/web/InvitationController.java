package logbog.declarations.web;

import logbog.declarations.InvitationToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a trainer arrives with the link we mailed, which is the only key. Looking changes nothing,
 * however often a mail scanner does it.
 */
@Controller
@RequestMapping("/e/{token}")
class InvitationController {

  private final InvitationPages pages;

  InvitationController(InvitationPages pages) {
    this.pages = pages;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable InvitationToken token, @RequestParam(required = false) @Nullable String sendt) {
    return pages.show(token, sendt != null);
  }

  /** A reload of what a form answered with, or the other language of it. */
  @GetMapping({"/svar", "/uaendret", "/afsendelse", "/nyt-link", "/rettelse", "/indsigelse"})
  ModelAndView back(@PathVariable InvitationToken token) {
    return pages.back(token);
  }
}
