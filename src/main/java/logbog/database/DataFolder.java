package logbog.database;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import logbog.keys.CannotStart;
import org.jspecify.annotations.Nullable;

/** The folder all data is kept in; one Logbog at a time holds it. */
final class DataFolder implements AutoCloseable {

  static final FileAttribute<?> PRIVATE = asFileAttribute(fromString("rwx------"));

  private final Path path;
  private @Nullable FileChannel lock;

  DataFolder(Path path) {
    this.path = path.toAbsolutePath().normalize();
    try {
      makePrivate(this.path);
      makePrivate(this.path.resolve("programs"));
    } catch (IOException refused) {
      throw unwritable();
    }
  }

  Path database() {
    return path.resolve("postgres");
  }

  /** Where the first start prepares the database, before it gets its name. */
  Path unfinishedDatabase() {
    return path.resolve("postgres.unfinished");
  }

  /** Where a restore brings a database to its second, before it gets its name. */
  Path halfRestored() {
    return path.resolve("postgres.restoring");
  }

  /** An empty database instead of the one asked for would be worse than none. */
  void refuseHalfRestored() {
    if (Files.exists(halfRestored())) {
      throw new CannotStart(
          "LOGBOG_DATA: a restore into %s did not come to its end; run it again.".formatted(path));
    }
  }

  /** Where a restored database keeps what it had in folders elsewhere. */
  Path tablespaces() {
    return path.resolve("tablespaces");
  }

  /** Where the server's programs are unpacked, below a folder nobody else can reach. */
  Path programs() {
    return path.resolve("programs", "postgres");
  }

  boolean isOnTheDiskOf(Path other) throws IOException {
    return Files.getFileStore(path).equals(Files.getFileStore(other));
  }

  /** Takes the folder for this process; false when another Logbog has it. */
  boolean take() {
    try {
      var channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        return false;
      }
      lock = channel;
      return true;
    } catch (OverlappingFileLockException held) {
      return false;
    } catch (IOException refused) {
      throw unwritable();
    }
  }

  private static void makePrivate(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, PRIVATE);
    }
  }

  private CannotStart unwritable() {
    return new CannotStart("LOGBOG_DATA: the folder " + path + " cannot be written.");
  }

  @Override
  public void close() throws IOException {
    if (lock != null) {
      lock.close();
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
