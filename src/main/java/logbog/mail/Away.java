package logbog.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import logbog.watching.Reading;
import logbog.watching.Readings;
import org.springframework.stereotype.Component;

/** How long the mail server has been away, for the operator. */
@Component
class Away implements MeterBinder {

  private final Reading<Double> reading;

  Away(Outages outages, Clock clock, Readings readings) {
    this.reading =
        readings.of(
            () ->
                outages
                    .since()
                    .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
                    .orElse(0.0));
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("logbog.mail.away", reading, it -> it.of(Double::doubleValue))
        .description("How long the mail server has been away")
        .baseUnit("seconds")
        .register(registry);
  }
}
