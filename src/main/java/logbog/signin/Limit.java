package logbog.signin;

import java.time.Duration;

/**
 * How often something may be tried. Limits by address protect one person, limits by network protect
 * us; the latter are generous, because a whole school shares one.
 */
enum Limit {
  PASSWORD_PER_ADDRESS(20, Duration.ofMinutes(15)),
  PASSWORD_PER_ADDRESS_DAILY(200, Duration.ofDays(1)),
  PASSWORD_PER_NETWORK(600, Duration.ofMinutes(15)),
  OPENING_PER_NETWORK(300, Duration.ofHours(1)),
  LETTER_PER_ADDRESS(5, Duration.ofHours(1)),
  LETTER_PER_ADDRESS_DAILY(10, Duration.ofDays(1)),
  LINK_PER_NETWORK(600, Duration.ofHours(1)),
  CODE_PER_ADDRESS(5, Duration.ofHours(1)),
  CODE_PER_ADDRESS_DAILY(10, Duration.ofDays(1)),
  CODE_PER_NETWORK(300, Duration.ofHours(1)),
  GUESS_PER_NETWORK(900, Duration.ofHours(1)),
  PROVIDER_PER_NETWORK(900, Duration.ofHours(1)),
  APP_PER_PASSAGE(30, Duration.ofHours(1));

  private final int times;
  private final Duration window;

  Limit(int times, Duration window) {
    this.times = times;
    this.window = window;
  }

  int times() {
    return times;
  }

  Duration window() {
    return window;
  }
}
