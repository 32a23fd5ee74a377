package logbog.web;

import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How many letters anyone may make us write in a day to addresses they have typed: otherwise we
 * could be used to bother strangers.
 */
@Component
public class Postage {

  private static final Duration DAY = Duration.ofDays(1);

  private final Throttle throttle;

  Postage(Throttle throttle) {
    this.throttle = throttle;
  }

  /**
   * Counts one letter.
   *
   * @param purse who pays, for example {@code school:281001}; no address in plain
   * @throws TooManyLetters beyond {@code most} a day
   */
  public void pay(String purse, int most) {
    if (!throttle.admits("postage:" + purse, most, DAY)) {
      throw new TooManyLetters();
    }
  }
}
