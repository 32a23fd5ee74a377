package logbog.backup;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;

/** What must be known of a disk before and after something is written to it. */
final class Disk {

  static final FileAttribute<?> PRIVATE = asFileAttribute(fromString("rwx------"));

  private static final long SPARE = 64 << 20;

  private Disk() {}

  /** A name in a folder is on disk only when the folder is. */
  static void syncFolder(Path folder) throws IOException {
    try (var opened = FileChannel.open(folder, StandardOpenOption.READ)) {
      opened.force(true);
    }
  }

  /**
   * @param setting the one that names the folder
   */
  static void checkRoom(String setting, Path folder, long needed) throws IOException {
    var free = Files.getFileStore(folder).getUsableSpace();
    if (free < needed + SPARE) {
      throw new NotDone(
          "%s: not enough space in %s: %d MB are needed and %d MB are free."
              .formatted(setting, folder, (needed + SPARE) >> 20, free >> 20));
    }
  }
}
