package logbog.programmes;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what an edition follows, before it is published and when it is. */
@Component
class Predecessors {

  private final PublicationRows rows;
  private final LaidEditions laid;

  Predecessors(PublicationRows rows, LaidEditions laid) {
    this.rows = rows;
    this.laid = laid;
  }

  Optional<Before> of(ProgrammeId programme, Edition edition) {
    var published = rows.of(programme);
    return published.stream()
        .filter(known -> known.version().equals(edition.version()))
        .max(Comparator.comparingInt(Publication::serial))
        .or(
            () ->
                published.stream()
                    .filter(known -> !known.validFrom().isAfter(edition.validFrom()))
                    .findFirst())
        .or(() -> published.stream().findFirst())
        .map(known -> new Before(known.id(), rows.edition(known.id())))
        .or(() -> laid.newest(programme).map(files -> new Before(null, files)));
  }
}
