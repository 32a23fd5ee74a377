package logbog.documents;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long one print may take. No thread can be ended from outside, so the print itself asks again
 * and again whether its time is up.
 *
 * @param nanos a clock that never jumps, as {@link System#nanoTime} is
 */
record TimeLimit(Duration most, LongSupplier nanos) {

  /** Many times what sixty goals with long texts take on a busy machine. */
  static final TimeLimit USUAL = new TimeLimit(Duration.ofSeconds(30), System::nanoTime);

  /** What is to be asked from now on; throws {@link PrintTooLong} when the time is up. */
  Runnable begun() {
    var begun = nanos.getAsLong();
    return () -> {
      if (nanos.getAsLong() - begun > most.toNanos()) {
        throw new PrintTooLong();
      }
    };
  }
}
