package logbog.approvals;

import java.time.Instant;

/**
 * That the secretariat struck an approval through, as lists show it.
 *
 * @param by the name of who did it
 * @param place where they did it for
 */
public record Struck(String by, String place, Instant at) {

  static Struck of(Reset reset) {
    return new Struck(reset.by().name(), reset.by().place(), reset.at());
  }
}
