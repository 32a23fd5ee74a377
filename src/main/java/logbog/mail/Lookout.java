package logbog.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks out for a mail server that is away, and lets the letters go that waited for it. */
@Component
class Lookout {

  static final Duration REST = Duration.ofSeconds(20);
  private static final Duration BREATH = Duration.ofSeconds(1);

  /** While all is well. The letter that begins an outage calls the lookout sooner. */
  private static final Duration IDLE = Duration.ofMinutes(1);

  private final Outages outages;
  private final Held held;
  private final ObjectProvider<Postman> postman;
  private final Queue queue;
  private final Clock clock;

  Lookout(Outages outages, Held held, ObjectProvider<Postman> postman, Queue queue, Clock clock) {
    this.outages = outages;
    this.held = held;
    this.postman = postman;
    this.queue = queue;
    this.clock = clock;
  }

  /**
   * Tries the server only during an outage, and lets a bite of letters go only when there is none.
   *
   * @return when to look again
   */
  Instant look() {
    var since = outages.since();
    if (since.isPresent()) {
      var rested = since.get().plus(REST);
      if (clock.instant().isBefore(rested)) {
        return rested;
      }
      if (!postman.getObject().reachable()) {
        outages.goesOn(clock.instant());
        return clock.instant().plus(REST);
      }
      outages.end(clock.instant());
    }
    if (held.letGo(clock.instant()) > 0) {
      queue.wake();
    }
    return clock.instant().plus(held.any() ? BREATH : IDLE);
  }
}
