package logbog.intake;

import java.time.Instant;
import java.util.List;

/** How a file was last read: taken whole, unless anything was found wrong with it. */
public record Reading(Origin origin, String file, Instant at, List<Finding> findings) {

  public boolean taken() {
    return findings.isEmpty();
  }
}
