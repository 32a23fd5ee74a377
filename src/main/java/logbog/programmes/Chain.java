package logbog.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The editions of a programme, each with the one it follows, so that every two are joined by a way.
 * Where it begins stands what an operator's files gave, which is no publication.
 */
record Chain(List<Link> links) {

  /** Back to the edition both come from, and on to the other; empty where no way is known. */
  Optional<List<Step>> path(Optional<PublicationId> from, Optional<PublicationId> to) {
    var back = descent(from);
    var on = descent(to);
    if (!root(back, from).equals(root(on, to))) {
      return Optional.empty();
    }
    while (!back.isEmpty() && !on.isEmpty() && back.getLast().equals(on.getLast())) {
      back.removeLast();
      on.removeLast();
    }
    var path = new ArrayList<Step>();
    back.forEach(link -> path.add(new Step(link, true)));
    on.reversed().forEach(link -> path.add(new Step(link, false)));
    return Optional.of(path);
  }

  /** What an edition follows, the nearest first. */
  private List<Link> descent(Optional<PublicationId> edition) {
    var descent = new ArrayList<Link>();
    var next = edition.flatMap(this::link);
    while (next.isPresent()) {
      descent.add(next.get());
      next = Optional.ofNullable(next.get().before()).flatMap(this::link);
    }
    return descent;
  }

  private static Optional<PublicationId> root(List<Link> descent, Optional<PublicationId> edition) {
    return descent.isEmpty() ? edition : Optional.ofNullable(descent.getLast().before());
  }

  private Optional<Link> link(PublicationId publication) {
    return links.stream().filter(link -> link.publication().equals(publication)).findFirst();
  }
}
