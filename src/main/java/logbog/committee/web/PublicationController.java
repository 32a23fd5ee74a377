package logbog.committee.web;

import logbog.committee.Desks;
import logbog.committee.Draft;
import logbog.committee.DraftId;
import logbog.committee.Drafts;
import logbog.committee.Mappings;
import logbog.committee.Overtaken;
import logbog.committee.Part;
import logbog.people.Viewer;
import logbog.programmes.EditionFlawed;
import logbog.programmes.Publications;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a committee sees what publishing a draft will mean, and publishes it. */
@Controller
@RequestMapping("/udvalg/kladder/{draft}/udgivelse")
class PublicationController {

  private final Drafts drafts;
  private final Desks desks;
  private final Publications publications;
  private final Mappings mappings;

  PublicationController(Drafts drafts, Desks desks, Publications publications, Mappings mappings) {
    this.drafts = drafts;
    this.desks = desks;
    this.publications = publications;
    this.mappings = mappings;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office member, @PathVariable("draft") DraftId id) {
    return Pages.show(page(member, drafts.draft(member, id), Problems.none()));
  }

  @PostMapping
  ModelAndView publish(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("draft") DraftId id,
      @RequestParam(defaultValue = "") String was,
      Once once) {
    try {
      return once.goTo(() -> "/udvalg/udgaver/" + drafts.publish(member, id, was).id());
    } catch (EditionFlawed flawed) {
      return Pages.rejected(page(member, drafts.draft(member, id), Problems.none()));
    } catch (Overtaken overtaken) {
      var now = overtaken.now();
      var problems = Problems.at("publish", "committee.overtaken.publish", now.changedBy());
      return Pages.show(page(member, now, problems), HttpStatus.CONFLICT);
    }
  }

  private PublicationPage page(Viewer.Office member, Draft draft, Problems problems) {
    var edition = draft.edition();
    var asked =
        drafts.specialities(draft).stream()
            .map(
                name ->
                    new Asked(
                        name,
                        publications
                            .preview(draft.programme(), edition, name, edition.validFrom(), null)
                            .goals()
                            .size()))
            .filter(speciality -> speciality.goals() > 0)
            .toList();
    return new PublicationPage(
        desks.programme(member, draft.programme()),
        draft,
        asked,
        publications.of(draft.programme()).stream()
            .anyMatch(before -> before.version().equals(edition.version())),
        drafts.flaws(draft),
        mappings.of(member, draft.id()).orElse(null),
        Part.ALL.mark(edition),
        problems);
  }
}
