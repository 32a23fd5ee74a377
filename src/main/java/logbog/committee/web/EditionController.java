package logbog.committee.web;

import logbog.committee.Desks;
import logbog.committee.Drafts;
import logbog.people.Viewer;
import logbog.programmes.Publication;
import logbog.programmes.PublicationId;
import logbog.programmes.Publications;
import logbog.web.NotFound;
import logbog.web.Once;
import logbog.web.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a committee reads what it has published, and begins a correction of it. */
@Controller
@RequestMapping("/udvalg/udgaver/{publication}")
class EditionController {

  private final Desks desks;
  private final Drafts drafts;
  private final Publications publications;

  EditionController(Desks desks, Drafts drafts, Publications publications) {
    this.desks = desks;
    this.drafts = drafts;
    this.publications = publications;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("publication") PublicationId id) {
    var publication = publications.find(id).orElseThrow(NotFound::new);
    var programme = desks.programme(member, publication.programme());
    var newest =
        publications.of(programme.id()).stream()
            .filter(other -> other.version().equals(publication.version()))
            .mapToInt(Publication::serial)
            .max()
            .orElse(0);
    return Pages.show(
        new EditionPage(
            programme, publication, publications.edition(id), newest == publication.serial()));
  }

  @PostMapping("/rettelse")
  ModelAndView correct(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("publication") PublicationId id,
      Once once) {
    var publication = publications.find(id).orElseThrow(NotFound::new);
    return once.goTo(
        () ->
            "/udvalg/kladder/"
                + drafts.begin(member, publication.programme(), publications.edition(id)));
  }
}
