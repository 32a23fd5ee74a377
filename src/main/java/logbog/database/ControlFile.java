package logbog.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import logbog.keys.CannotStart;

/**
 * What a database is known by: PostgreSQL begins its control file with a number drawn when the
 * database was made, which every copy of it keeps.
 */
record ControlFile(String system) {

  static ControlFile of(Path database) throws IOException {
    try (var file = Files.newInputStream(database.resolve("global").resolve("pg_control"))) {
      var first = ByteBuffer.wrap(file.readNBytes(Long.BYTES)).order(ByteOrder.nativeOrder());
      return new ControlFile(Long.toUnsignedString(first.getLong()));
    }
  }

  /** Two databases in one folder for backups would spoil each other's archive. */
  void claim(Path note) throws IOException {
    if (!Files.exists(note)) {
      Files.writeString(note, system + "\n");
    } else if (!Files.readString(note).strip().equals(system)) {
      throw new CannotStart(
          "LOGBOG_BACKUP: the folder %s holds the backup of another database."
              .formatted(note.getParent()));
    }
  }
}
