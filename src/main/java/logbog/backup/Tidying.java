package logbog.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;

/**
 * Keeps the archive small: what no kept backup needs goes, and what only an older one needs is
 * packed. A piece closed early is mostly zeros.
 */
record Tidying(Archive archive) {

  private static final Duration SURELY_LEFT = Duration.ofDays(1);

  /**
   * @param needed the first piece the oldest kept backup needs
   * @param newest the first piece the newest one needs
   */
  void tidy(Piece needed, Piece newest) throws IOException {
    for (var piece : archive.pieces()) {
      var file = archive.file(piece).orElseThrow();
      if (piece.number() < needed.number()) {
        Files.deleteIfExists(archive.folder().resolve(piece.name() + Archive.PACKED));
        Files.deleteIfExists(file);
      } else if (piece.number() < newest.number()) {
        Packing.pack(file);
      }
    }
    clearHalfWritten();
  }

  /** Left by a server that was killed while it archived. */
  private void clearHalfWritten() throws IOException {
    var newest = FileTime.fromMillis(0);
    var halves =
        archive.folder().toFile().listFiles((folder, name) -> name.startsWith("archtemp."));
    for (var piece : archive.pieces()) {
      var at = Files.getLastModifiedTime(archive.file(piece).orElseThrow());
      newest = at.compareTo(newest) > 0 ? at : newest;
    }
    for (var half : halves == null ? new java.io.File[0] : halves) {
      var left = newest.toMillis() - half.lastModified();
      if (left > SURELY_LEFT.toMillis()) {
        Files.deleteIfExists(half.toPath());
      }
    }
  }
}
