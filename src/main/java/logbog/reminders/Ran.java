package logbog.reminders;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import logbog.watching.Reading;
import logbog.watching.Readings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long ago the last run of reminders was finished, for the operator; 0 before the first. */
@Component
class Ran implements MeterBinder {

  private final Reading<Double> reading;

  Ran(JdbcClient jdbc, Clock clock, Readings readings) {
    this.reading = readings.of(() -> age(jdbc, clock.instant()));
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("logbog.reminders.age", reading, it -> it.of(Double::doubleValue))
        .description("How long ago the last run of reminders was finished")
        .baseUnit("seconds")
        .register(registry);
  }

  private static double age(JdbcClient jdbc, Instant now) {
    return jdbc.sql("select max(finished_at) from reminders.run having count(finished_at) > 0")
        .query(OffsetDateTime.class)
        .optional()
        .map(last -> Duration.between(last.toInstant(), now).toMillis() / 1000.0)
        .orElse(0.0);
  }
}
