package logbog.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import logbog.watching.Reading;
import logbog.watching.Readings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many letters wait to be sent and since when, for the operator. */
@Component
class Waiting implements MeterBinder {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Reading<Letters> reading;

  Waiting(JdbcClient jdbc, Clock clock, Readings readings) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.reading = readings.of(this::read);
  }

  /** What waits; counted no further than ten thousand. */
  private record Letters(long count, @Nullable OffsetDateTime oldest) {}

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("logbog.outbox.waiting", reading, it -> it.of(Letters::count))
        .description("Letters waiting to be sent, counted up to 10,000")
        .register(registry);
    Gauge.builder("logbog.outbox.age", reading, it -> it.of(this::age))
        .description("How long the oldest letter has waited to be sent")
        .baseUnit("seconds")
        .register(registry);
  }

  private double age(Letters waiting) {
    return waiting.oldest() == null
        ? 0
        : Duration.between(waiting.oldest().toInstant(), clock.instant()).toMillis() / 1000.0;
  }

  private Letters read() {
    return jdbc.sql(
            """
            select count(*), min(queued_at) from (
              select queued_at from mail.letter
              where sent_at is null and refused_at is null and dropped_at is null
              order by queued_at limit 10000) waiting
            """)
        .query((row, n) -> new Letters(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
        .single();
  }
}
