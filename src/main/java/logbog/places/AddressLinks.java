package logbog.places;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import logbog.keys.Keys;
import org.springframework.stereotype.Component;

/** Makes and remakes the links by which addresses say that they are a school's. */
@Component
class AddressLinks {

  /** How long a link can be used: a shared mailbox is not read every day. */
  static final Duration LIFE = Duration.ofDays(14);

  private final Keys keys;
  private final Clock clock;

  AddressLinks(Keys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /** The same every time it is made. */
  AddressLink of(UUID line, int generation) {
    return new AddressLink(
        keys.token("places.school-address", line.toString(), Integer.toString(generation)));
  }

  /** What was asked before this can no longer be answered. */
  Instant earliest() {
    return clock.instant().minus(LIFE);
  }
}
