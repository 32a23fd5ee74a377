package logbog.committee.web;

import logbog.committee.Desks;
import logbog.committee.DraftId;
import logbog.committee.Drafts;
import logbog.exchange.Format;
import logbog.exchange.Leaving;
import logbog.people.Viewer;
import logbog.places.Committee;
import logbog.programmes.Programme;
import logbog.programmes.PublicationId;
import logbog.programmes.Publications;
import logbog.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A draft or a published edition as a file, in each of the formats it can come back in. */
@Controller
class ExportController {

  private final Desks desks;
  private final Drafts drafts;
  private final Publications publications;

  ExportController(Desks desks, Drafts drafts, Publications publications) {
    this.desks = desks;
    this.drafts = drafts;
    this.publications = publications;
  }

  @GetMapping("/udvalg/kladder/{draft}/fil/{format}")
  ResponseEntity<byte[]> draft(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("draft") DraftId id,
      @PathVariable String format) {
    var draft = drafts.draft(member, id);
    var creator = creator(member, desks.programme(member, draft.programme()));
    return file(format, new Leaving(draft.edition(), creator, false, draft.changedAt()));
  }

  @GetMapping("/udvalg/udgaver/{publication}/fil/{format}")
  ResponseEntity<byte[]> publication(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("publication") PublicationId id,
      @PathVariable String format) {
    var publication = publications.find(id).orElseThrow(NotFound::new);
    var creator = creator(member, desks.programme(member, publication.programme()));
    var edition = publications.edition(id);
    return file(format, new Leaving(edition, creator, true, publication.publishedAt()));
  }

  private String creator(Viewer.Office member, Programme programme) {
    return desks.committees(member).stream()
        .filter(committee -> committee.id().equals(programme.committee()))
        .map(Committee::name)
        .findFirst()
        .orElse("");
  }

  private static ResponseEntity<byte[]> file(String format, Leaving leaving) {
    return Format.named(format).orElseThrow(NotFound::new).file(leaving).answer();
  }
}
