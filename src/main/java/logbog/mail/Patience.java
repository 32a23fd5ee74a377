package logbog.mail;

import java.time.Duration;

/**
 * How long a letter waits before it is tried again: 10 seconds, doubling to a quarter of an hour.
 */
final class Patience {

  /**
   * How long a letter waits for a server that is away, should nothing let it go before: it is the
   * {@link Lookout} that does.
   */
  static final Duration HELD = Duration.ofDays(1);

  private static final Duration FIRST = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private Patience() {}

  static Duration after(int attempts) {
    var wait = FIRST.multipliedBy(1L << Math.clamp(attempts - 1, 0, 10));
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
