package logbog.programmes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds how the goals of one Sheet come from another's. A Sheet is no edition, and names none: its
 * edition is the earliest of its version in which all its goals stand as they stand on it. Then the
 * mappings are followed, back to the edition both come from and on from there.
 */
@Component
class Lineages {

  private final Sheets sheets;
  private final MappingRows mappings;
  private final PublicationRows publications;

  /** Never stale: Sheets, editions and mappings are frozen. */
  private final Cache<Between, Lineage> known = Caffeine.newBuilder().maximumSize(10_000).build();

  Lineages(Sheets sheets, MappingRows mappings, PublicationRows publications) {
    this.sheets = sheets;
    this.mappings = mappings;
    this.publications = publications;
  }

  Lineage between(SheetHash from, SheetHash to) {
    var between = new Between(from, to);
    var found = known.getIfPresent(between);
    if (found == null) {
      found = find(sheets.get(from), sheets.get(to));
      known.put(between, found);
    }
    return found;
  }

  private Lineage find(Sheet from, Sheet to) {
    if (from.equals(to) || !from.programmeNo().equals(to.programmeNo())) {
      return Lineage.byNumber(from, to);
    }
    var chain = new Chain(mappings.of(Integer.parseInt(to.programmeNo())));
    var path = chain.path(editionOf(from, chain), editionOf(to, chain));
    if (path.isEmpty()) {
      return Lineage.byNumber(from, to);
    }
    var trails = new Trails(from);
    path.get().forEach(step -> follow(trails, step));
    return trails.at(to);
  }

  private void follow(Trails trails, Step step) {
    var mapping = step.link().mapping();
    if (mapping != null) {
      var arrows = mapping.arrows();
      trails.follow(step.back() ? arrows.stream().map(Arrow::back).toList() : arrows);
    } else {
      step.to().ifPresent(to -> trails.follow(publications.edition(to)::hasGoal));
    }
  }

  /** Empty is what an operator's files gave. */
  private Optional<PublicationId> editionOf(Sheet sheet, Chain chain) {
    return chain.links().stream()
        .filter(link -> link.version().equals(sheet.version()))
        .map(Link::publication)
        .filter(publication -> Source.holds(publications.edition(publication), sheet))
        .findFirst();
  }

  private record Between(SheetHash from, SheetHash to) {}
}
