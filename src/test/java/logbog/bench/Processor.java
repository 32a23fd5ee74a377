package logbog.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Processor time that processes have had, in milliseconds, as the kernel counts it: it tells what a
 * request costs also where other programs take their share of the machine.
 *
 * @param application by the Java process that answers
 * @param database by all processes of PostgreSQL
 * @param load by this process, which asks
 */
record Processor(double application, double database, double load) {

  /** The kernel counts in hundredths of a second. */
  private static final double TICK = 10;

  static Processor now(ProcessHandle application, ProcessHandle postmaster) throws IOException {
    return new Processor(
        of(Stream.of(application)),
        of(Stream.concat(Stream.of(postmaster), postmaster.children())) + ended(postmaster),
        of(Stream.of(ProcessHandle.current())));
  }

  Processor minus(Processor earlier) {
    return new Processor(
        application - earlier.application, database - earlier.database, load - earlier.load);
  }

  Processor over(int count) {
    return new Processor(application / count, database / count, load / count);
  }

  /** Memory of the application that is in use, in megabytes. */
  static long resident(ProcessHandle process) throws IOException {
    try (var lines = Files.lines(Path.of("/proc", "" + process.pid(), "status"))) {
      return lines
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .sum()
          / 1024;
    }
  }

  private static double of(Stream<ProcessHandle> processes) {
    return processes.mapToDouble(process -> ticks(process, 11) + ticks(process, 12)).sum() * TICK;
  }

  /** What processes that have ended since had, as their parent remembers it. */
  private static double ended(ProcessHandle parent) {
    return (ticks(parent, 13) + ticks(parent, 14)) * TICK;
  }

  /** A field of the kernel's line on a process, counted from 0 after its name. */
  private static long ticks(ProcessHandle process, int field) {
    try {
      var line = Files.readString(Path.of("/proc", "" + process.pid(), "stat"));
      return Long.parseLong(line.substring(line.lastIndexOf(')') + 2).split(" ")[field]);
    } catch (IOException gone) {
      return 0;
    }
  }
}
