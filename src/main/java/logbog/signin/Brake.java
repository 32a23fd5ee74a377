package logbog.signin;

import logbog.keys.Keys;
import logbog.web.Throttle;
import logbog.web.TooManyAttempts;
import org.springframework.stereotype.Component;

/** Counts attempts against their {@link Limit} without writing down whose they were. */
@Component
class Brake {

  private final Throttle throttle;
  private final Keys keys;

  Brake(Throttle throttle, Keys keys) {
    this.throttle = throttle;
    this.keys = keys;
  }

  boolean admits(Limit limit, String who) {
    var bucket = limit.name() + ":" + keys.token("signin.brake", limit.name(), who);
    return throttle.admits(bucket, limit.times(), limit.window());
  }

  /**
   * @throws TooManyAttempts beyond the limit
   */
  void hold(Limit limit, String who) {
    if (!admits(limit, who)) {
      throw new TooManyAttempts();
    }
  }
}
