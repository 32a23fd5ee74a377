package logbog.programmes;

import java.util.Optional;

/**
 * One mapping on the way.
 *
 * @param back whether it is gone against its direction, from the newer edition to the older
 */
record Step(Link link, boolean back) {

  /** Where it leads; empty is to what the files gave. */
  Optional<PublicationId> to() {
    return back ? Optional.ofNullable(link.before()) : Optional.of(link.publication());
  }
}
