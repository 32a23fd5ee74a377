package logbog.declarations.web;

import logbog.declarations.DeclarationId;
import logbog.declarations.Requests;
import logbog.declarations.Revisions;
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
import org.springframework.web.servlet.ModelAndView;

/**
 * One declaration in its apprentice's hands: read it, call it back, ask for a correction of a
 * signed one.
 */
@Controller
@RequestMapping("/erklaeringer/{id}")
class DeclarationController {

  /** The longest reason for a correction. */
  static final int REASON = 1000;

  private final DeclarationPages pages;
  private final Requests requests;
  private final Revisions revisions;

  DeclarationController(DeclarationPages pages, Requests requests, Revisions revisions) {
    this.pages = pages;
    this.requests = requests;
    this.revisions = revisions;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Member apprentice, @PathVariable DeclarationId id) {
    return Pages.show(pages.of(apprentice, id));
  }

  @PostMapping("/tilbagekaldelse")
  ModelAndView withdraw(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable DeclarationId id,
      Once once) {
    return once.goTo(
        () -> {
          requests.withdraw(apprentice, id);
          return "/erklaeringer/" + id;
        });
  }

  @PostMapping("/revision")
  ModelAndView revise(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable DeclarationId id,
      AddressForm form,
      Once once) {
    var typed = new Typed();
    var reason = typed.text("reason", form.reason(), REASON);
    if (!typed.ok()) {
      return Pages.rejected(pages.of(apprentice, id).rejected(form, typed.problems()));
    }
    return once.goTo(() -> "/erklaeringer/" + revisions.ask(apprentice, id, reason));
  }
}
