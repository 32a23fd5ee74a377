package logbog.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether the provider answers, asked at most once a minute. Logbog is as ready without it: nobody
 * is sent elsewhere because it is away.
 */
@Component("oidcHealthIndicator")
class OidcHealth implements HealthIndicator {

  /** No fault of this node: it counts in its own group alone. */
  static final Status AWAY = new Status("AWAY");

  private static final Duration OFTEN = Duration.ofMinutes(1);

  private final OidcChoice choice;
  private final OidcDiscovery discovery;
  private final Clock clock;
  private volatile @Nullable Said last;

  OidcHealth(OidcChoice choice, OidcDiscovery discovery, Clock clock) {
    this.choice = choice;
    this.discovery = discovery;
    this.clock = clock;
  }

  private record Said(Status status, String issuer, Instant at) {}

  @Override
  public Health health() {
    var settings = choice.now();
    if (!settings.isSet()) {
      return Health.unknown().build();
    }
    var before = last;
    if (before == null
        || !before.issuer().equals(settings.issuer())
        || before.at().plus(OFTEN).isBefore(clock.instant())) {
      before = new Said(ask(settings), settings.issuer(), clock.instant());
      last = before;
    }
    return Health.status(before.status()).build();
  }

  private Status ask(OidcSettings settings) {
    try {
      discovery.ask(settings);
      return Status.UP;
    } catch (OidcRefused away) {
      return AWAY;
    }
  }
}
