package logbog.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** Held while a backup is made or tidied away: one at a time. */
record Alone(FileChannel lock) implements AutoCloseable {

  static Alone in(Store store) throws IOException {
    var file = open(store);
    try {
      if (file.tryLock() != null) {
        return new Alone(file);
      }
    } catch (OverlappingFileLockException ours) {
      // said below
    }
    file.close();
    throw new NotDone("Another backup is being made in %s.".formatted(store.folder()));
  }

  private static FileChannel open(Store store) {
    try {
      return FileChannel.open(
          store.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException refused) {
      throw new NotDone(
          "LOGBOG_BACKUP: the folder %s cannot be written.".formatted(store.folder()));
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
