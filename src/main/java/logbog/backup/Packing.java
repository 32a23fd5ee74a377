package logbog.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;

/** Packs a piece of the log: one closed early is mostly zeros. */
final class Packing {

  private Packing() {}

  /** The piece is there at every moment, packed or not. */
  static void pack(Path file) throws IOException {
    if (file.toString().endsWith(Archive.PACKED)) {
      return;
    }
    var draft = file.resolveSibling("packing." + file.getFileName());
    try (var out = new GZIPOutputStream(Files.newOutputStream(draft))) {
      Files.copy(file, out);
    }
    // When it was archived is read from the file.
    Files.setLastModifiedTime(draft, Files.getLastModifiedTime(file));
    try (var written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      written.force(true);
    }
    var packed = file.resolveSibling(file.getFileName() + Archive.PACKED);
    Files.move(draft, packed, StandardCopyOption.ATOMIC_MOVE);
    Disk.syncFolder(packed.resolveSibling(""));
    Files.delete(file);
  }
}
