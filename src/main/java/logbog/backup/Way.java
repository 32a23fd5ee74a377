package logbog.backup;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * From which copy and along which log a target is reached.
 *
 * @param reach how far the log goes
 */
record Way(Copy copy, Timeline timeline, Reach reach) {

  /**
   * Looks for it before anything is written.
   *
   * @throws NotDone if the backup does not lead there
   */
  static Way to(Target target, Store store, List<Copy> copies) throws IOException {
    var archive = store.archive();
    var timeline =
        archive.timeline(
            target.timeline().isPresent()
                ? target.timeline().getAsInt()
                : archive.newestTimeline());
    var onTheWay =
        copies.stream()
            .filter(
                copy -> timeline.passes(copy.manifest().first().timeline(), copy.manifest().end()))
            .toList();
    if (onTheWay.isEmpty()) {
      throw new NotDone("There is no backup in %s to restore from.".formatted(store.folder()));
    }
    var copy =
        onTheWay.stream()
            .filter(it -> target.second().map(it.manifest().ended()::compareTo).orElse(0) <= 0)
            .max(Comparator.comparing(it -> it.manifest().ended()))
            .orElseThrow(() -> tooEarly(onTheWay.getFirst()));
    return along(archive, timeline, copy).checked(target);
  }

  private static Way along(Archive archive, Timeline timeline, Copy copy) throws IOException {
    var manifest = copy.manifest();
    return archive
        .reach(timeline, manifest.first())
        .filter(reach -> reach.last().number() >= manifest.end().pieceBefore())
        .map(reach -> new Way(copy, timeline, reach))
        .orElseThrow(
            () ->
                new NotDone(
                    "The backup is damaged: the archive in %s lacks what makes %s whole."
                        .formatted(archive.folder(), copy.name())));
  }

  private Way checked(Target target) {
    if (target.second().filter(second -> second.isAfter(reach.archived())).isPresent()) {
      throw new NotDone("The archive ends at %s%s.".formatted(reach.archived(), why()));
    }
    if (target.second().isEmpty() && reach.more()) {
      throw new NotDone(
          "The archive ends at %s%s; name that second or an earlier one."
              .formatted(reach.archived(), why()));
    }
    return this;
  }

  private String why() {
    return reach.more() ? ", for the piece after " + reach.last().name() + " is missing" : "";
  }

  private static NotDone tooEarly(Copy oldest) {
    Instant from = oldest.manifest().ended();
    return new NotDone(
        "The oldest backup is of %s; no second before it can be restored.".formatted(from));
  }
}
