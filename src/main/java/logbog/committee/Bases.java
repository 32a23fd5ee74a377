package logbog.committee;

import java.util.Comparator;
import java.util.Optional;
import logbog.exchange.Arrived.Extent;
import logbog.programmes.Edition;
import logbog.programmes.Programme;
import logbog.programmes.Publication;
import logbog.programmes.Publications;
import org.springframework.stereotype.Component;

/** Finds what an edition that arrived belongs to: the draft of its version, where there is one. */
@Component
class Bases {

  private final DraftRows drafts;
  private final Publications publications;
  private final Blank blank;

  Bases(DraftRows drafts, Publications publications, Blank blank) {
    this.drafts = drafts;
    this.publications = publications;
    this.blank = blank;
  }

  Basis of(Programme programme, Edition said, Extent extent) {
    var draft =
        drafts.of(programme.id()).stream()
            .filter(open -> extent == Extent.TITLES || sameVersion(open.edition(), said))
            .max(Comparator.comparing(Draft::changedAt));
    return draft
        .map(open -> new Basis(open.id(), open.edition()))
        .orElseGet(() -> new Basis(null, before(programme, said)));
  }

  private Edition before(Programme programme, Edition said) {
    return publications.of(programme.id()).stream()
        .filter(published -> published.version().equals(said.version()))
        .max(Comparator.comparingInt(Publication::serial))
        .map(published -> publications.edition(published.id()))
        .or(() -> publications.newest(programme.id()))
        .or(() -> Optional.of(blank.of(programme)))
        .get();
  }

  private static boolean sameVersion(Edition one, Edition other) {
    return one.version().equals(other.version());
  }
}
