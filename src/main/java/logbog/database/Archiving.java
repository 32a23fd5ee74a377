package logbog.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import logbog.keys.CannotStart;
import org.jspecify.annotations.Nullable;

/**
 * Whether the server hands every piece of its log of changes to the backup folder, and how: by
 * PostgreSQL's own {@code basic_archive}, which writes beside, syncs, renames, and never replaces a
 * file by a different one.
 */
record Archiving(@Nullable Path wal, Optional<String> notice) {

  /** No piece is kept back longer than this, in seconds, if anything was written. */
  private static final String LONGEST = "60";

  private static final String SAME_DISK =
      "LOGBOG_BACKUP is on the same disk as LOGBOG_DATA: if it fails, the backup is lost as well";

  static Archiving none() {
    return new Archiving(null, Optional.empty());
  }

  /**
   * @param backup the operator's folder for backups; blank for none
   */
  static Archiving to(String backup, DataFolder data) {
    if (backup.isBlank()) {
      return new Archiving(
          null,
          Optional.of("LOGBOG_BACKUP is not set: nothing is backed up, and a lost disk loses all"));
    }
    try {
      var wal = Path.of(backup.strip()).toAbsolutePath().normalize().resolve("wal");
      if (!Files.isDirectory(wal)) {
        Files.createDirectories(wal, DataFolder.PRIVATE);
      }
      Files.delete(Files.createTempFile(wal, "written", ""));
      return new Archiving(
          wal, data.isOnTheDiskOf(wal) ? Optional.of(SAME_DISK) : Optional.empty());
    } catch (IOException | InvalidPathException refused) {
      throw new CannotStart(
          "LOGBOG_BACKUP: the folder %s cannot be written.".formatted(backup.strip()));
    }
  }

  /**
   * The server's settings for this.
   *
   * @throws CannotStart if the folder holds the backup of another database
   */
  Map<String, String> of(Path database) throws IOException {
    if (wal == null) {
      return Map.of();
    }
    ControlFile.of(database).claim(wal.resolveSibling("database"));
    return Map.of(
        "archive_mode",
        "on",
        "archive_library",
        "basic_archive",
        "basic_archive.archive_directory",
        wal.toString(),
        "archive_timeout",
        LONGEST);
  }
}
