package logbog.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL server process, found by the note it keeps in its folder. It outlives a killed
 * Logbog.
 *
 * @param programs the folder its programs run from, by which its processes are told from others
 */
record Postmaster(ProcessHandle process, int port, Path programs) {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** The one running in a folder; a note whose process is gone or is another program is stale. */
  static Optional<Postmaster> in(Path folder, Path programs) {
    try {
      var note = Files.readAllLines(folder.resolve("postmaster.pid"));
      return ProcessHandle.of(Long.parseLong(note.get(0).strip()))
          .map(process -> new Postmaster(process, Integer.parseInt(note.get(3).strip()), programs))
          .filter(Postmaster::runs);
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException none) {
      return Optional.empty();
    }
  }

  /** Whether it lives; a dead one nobody has collected yet shows no command. */
  boolean runs() {
    return process.isAlive() && isOurs(process, programs);
  }

  /** Stops it the fast way: sessions are ended, what was committed is on disk. */
  void stop() {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      await(() -> !runs());
    } catch (IOException impossible) {
      // killed below
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    clearAway(programs);
  }

  /**
   * Waits until no process of a dead server is left, and ends those that linger; a new server
   * cannot start beside them.
   */
  static void clearAway(Path programs) {
    try {
      await(() -> ofOurs(programs).findAny().isEmpty());
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    ofOurs(programs).forEach(ProcessHandle::destroyForcibly);
  }

  private static Stream<ProcessHandle> ofOurs(Path programs) {
    return ProcessHandle.allProcesses().filter(process -> isOurs(process, programs));
  }

  private static boolean isOurs(ProcessHandle process, Path programs) {
    return process.info().command().filter(it -> Path.of(it).startsWith(programs)).isPresent();
  }

  private static void await(java.util.function.BooleanSupplier done) throws InterruptedException {
    for (var rest = PATIENCE.toMillis() / 50; rest > 0 && !done.getAsBoolean(); rest--) {
      Thread.sleep(50);
    }
  }
}
