package logbog.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import logbog.watching.Reading;
import logbog.watching.Readings;
import org.springframework.stereotype.Component;

/**
 * How long the oldest entry has waited for its seal, for the operator: a second or two while the
 * sealer works and no transaction is long.
 */
@Component
class SealLag implements MeterBinder {

  private final Reading<Double> reading;

  SealLag(Seals seals, Clock clock, Readings readings) {
    this.reading =
        readings.of(
            () ->
                seals
                    .waitingSince(seals.end())
                    .map(oldest -> Duration.between(oldest, clock.instant()).toMillis() / 1000.0)
                    .orElse(0.0));
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("logbog.audit.unsealed.age", reading, it -> it.of(Double::doubleValue))
        .description("How long the oldest entry of the audit trail has waited for its seal")
        .baseUnit("seconds")
        .register(registry);
  }
}
