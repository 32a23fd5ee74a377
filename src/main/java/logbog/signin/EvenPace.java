package logbog.signin;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Lets an answer take the same time whatever was found, so that nobody learns from a clock which
 * addresses we know.
 */
final class EvenPace {

  private EvenPace() {}

  /** Does it, and returns (or throws) no sooner than {@code least} after the start. */
  static <T> T of(Duration least, Supplier<T> act) {
    var end = System.nanoTime() + least.toNanos();
    try {
      return act.get();
    } finally {
      for (var left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
    }
  }
}
