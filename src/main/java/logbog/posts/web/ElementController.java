package logbog.posts.web;

import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.ElementId;
import logbog.web.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One element of a doctor's post. */
@Controller
class ElementController {

  private final ElementPages pages;

  ElementController(ElementPages pages) {
    this.pages = pages;
  }

  @GetMapping(Paths.ELEMENT)
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable ElementId element) {
    return Pages.show(pages.of(viewer, doctor, element));
  }
}
