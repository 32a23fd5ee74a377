package logbog.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPInputStream;
import logbog.keys.Keys;

/** Reads all of a backup again: every file of every copy, and the log after them. */
record Inspection(Store store) {

  /** What was found whole, a line each. */
  static List<String> of(Store store, Keys keys) throws IOException {
    var copies = store.copies(keys);
    if (copies.isEmpty()) {
      throw new NotDone("There is no backup in %s.".formatted(store.folder()));
    }
    for (var copy : copies) {
      copy.check();
    }
    var inspection = new Inspection(store);
    for (var piece : store.archive().pieces()) {
      inspection.check(piece);
    }
    return copies.stream().map(inspection::described).toList();
  }

  private String described(Copy copy) {
    try {
      var manifest = copy.manifest();
      var archive = store.archive();
      var way = archive.timeline(archive.newestTimeline());
      if (!way.passes(manifest.first().timeline(), manifest.end())) {
        return "%s is whole; the database has been restored to before it".formatted(copy.name());
      }
      var reach =
          archive
              .reach(way, manifest.first())
              .filter(it -> it.last().number() >= manifest.end().pieceBefore() && !it.more())
              .orElseThrow(
                  () ->
                      new NotDone(
                          "The backup is damaged: the archive in %s has a gap after %s."
                              .formatted(archive.folder(), copy.name())));
      return "%s is whole: any second from %s to %s can be restored"
          .formatted(copy.name(), manifest.ended(), reach.archived());
    } catch (IOException unreadable) {
      throw new NotDone("The archive cannot be read: " + unreadable.getMessage());
    }
  }

  private void check(Piece piece) throws IOException {
    var file = store.archive().file(piece).orElseThrow();
    if (!file.toString().endsWith(Archive.PACKED)) {
      if (Files.size(file) == Piece.BYTES) {
        return;
      }
    } else {
      try (var in = new GZIPInputStream(Files.newInputStream(file))) {
        if (in.transferTo(java.io.OutputStream.nullOutputStream()) == Piece.BYTES) {
          return;
        }
      } catch (IOException broken) {
        // said below
      }
    }
    throw new NotDone("The backup is damaged: %s is not what was written.".formatted(file));
  }
}
