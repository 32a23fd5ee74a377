package logbog.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A PostgreSQL server process, found by the note it keeps in its folder. It outlives a killed
 * Logbog.
 */
record Postmaster(ProcessHandle process, int port, Path folder) {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** The one running in a folder; a note whose process is gone or is another program is stale. */
  static Optional<Postmaster> in(Path folder) {
    try {
      var note = Files.readAllLines(folder.resolve("postmaster.pid"));
      return ProcessHandle.of(Long.parseLong(note.get(0).strip()))
          .map(process -> new Postmaster(process, Integer.parseInt(note.get(3).strip()), folder))
          .filter(Postmaster::runs);
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException none) {
      return Optional.empty();
    }
  }

  /** Whether it lives; a dead one nobody has collected yet shows no command. */
  boolean runs() {
    return process.isAlive()
        && isPostgres(process)
        && workingFolder(process).map(it -> isSame(it, folder)).orElse(true);
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
    clearAway(folder);
  }

  /**
   * Waits until no process of a dead server is left, and ends those that linger; a new server
   * cannot start beside them.
   */
  static void clearAway(Path folder) {
    try {
      await(() -> leftovers(folder).findAny().isEmpty());
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    leftovers(folder).forEach(ProcessHandle::destroyForcibly);
  }

  private static Stream<ProcessHandle> leftovers(Path folder) {
    return ProcessHandle.allProcesses()
        .filter(Postmaster::isPostgres)
        .filter(it -> workingFolder(it).filter(place -> isSame(place, folder)).isPresent());
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(it -> it.endsWith("/postgres")).isPresent();
  }

  /** Where a process works, on systems that tell; a server works in its folder. */
  private static Optional<Path> workingFolder(ProcessHandle process) {
    try {
      return Optional.of(Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd")));
    } catch (IOException untold) {
      return Optional.empty();
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException gone) {
      return false;
    }
  }

  private static void await(BooleanSupplier done) throws InterruptedException {
    for (var rest = PATIENCE.toMillis() / 50; rest > 0 && !done.getAsBoolean(); rest--) {
      Thread.sleep(50);
    }
  }
}
