package logbog.registers;

import java.time.Instant;
import java.util.Optional;
import logbog.places.Region;

/**
 * A file that a secretariat has brought.
 *
 * @param name as its sender called it
 * @param lines how many it has
 * @param taken what came of it; empty while it is only looked at
 */
public record ImportFile(
    ImportId id,
    Region region,
    String name,
    int lines,
    Instant at,
    String by,
    Optional<Taken> taken) {

  /** What came of a file, by whom and when. */
  public record Taken(
      Instant at, String by, int fresh, int changed, int unchanged, int wrong, int withdrawn) {}
}
