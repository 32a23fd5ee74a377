package logbog.declarations.web;

import logbog.declarations.DeclarationId;
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

/** One declaration read by a school or a company; a school may ask for a correction (V6, V9). */
@Controller
@RequestMapping("/home/erklaeringer/{id}")
class OfficeController {

  private static final int REASON = 1000;

  private final DeclarationPages pages;
  private final Revisions revisions;

  OfficeController(DeclarationPages pages, Revisions revisions) {
    this.pages = pages;
    this.revisions = revisions;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Viewer.Office office, @PathVariable DeclarationId id) {
    return Pages.show(pages.of(office, id));
  }

  @PostMapping("/revision")
  ModelAndView revise(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable DeclarationId id,
      RevisionForm form,
      Once once) {
    var typed = new Typed();
    var reason = typed.text("reason", form.reason(), REASON);
    if (!typed.ok()) {
      revisions.allow(office, id);
      return Pages.rejected(pages.of(office, id).rejected(form.reason(), typed.problems()));
    }
    return once.goTo(() -> OfficePage.SHELF + "/" + revisions.ask(office, id, reason));
  }
}
