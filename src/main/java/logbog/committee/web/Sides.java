package logbog.committee.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import logbog.committee.Drafts;
import logbog.people.Viewer;
import logbog.programmes.Before;
import logbog.programmes.Programme;
import logbog.programmes.PublicationId;
import logbog.programmes.Publications;
import org.springframework.stereotype.Component;

/** What editions of a programme there are to compare: drafts first, then the newest published. */
@Component
class Sides {

  private final Drafts drafts;
  private final Publications publications;

  Sides(Drafts drafts, Publications publications) {
    this.drafts = drafts;
    this.publications = publications;
  }

  List<Side> of(Viewer.Office member, Programme programme) {
    var sides = new ArrayList<Side>();
    drafts.of(member, programme.id()).reversed().forEach(draft -> sides.add(Side.of(draft)));
    var published = publications.of(programme.id());
    published.forEach(it -> sides.add(Side.of(it, publications.edition(it.id()))));
    if (published.isEmpty()) {
      publications.newest(programme.id()).map(Side::laid).ifPresent(sides::add);
    }
    return sides;
  }

  /** What an edition is compared with where nobody says: what it follows; the one before it. */
  Side before(Side after, Programme programme, List<Side> sides) {
    if (after.publication() != null) {
      var older = sides.indexOf(after) + 1;
      return older < sides.size() ? sides.get(older) : after;
    }
    return publications
        .follows(programme.id(), after.edition())
        .flatMap(before -> published(before, sides))
        .orElse(sides.getLast());
  }

  private static Optional<Side> published(Before before, List<Side> sides) {
    return sides.stream()
        .filter(side -> side.publication() != null)
        .filter(side -> Objects.equals(id(side), before.publication()))
        .findFirst();
  }

  private static PublicationId id(Side side) {
    return Objects.requireNonNull(side.publication()).id();
  }
}
