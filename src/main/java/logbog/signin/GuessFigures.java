package logbog.signin;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import logbog.watching.Reading;
import logbog.watching.Readings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What guessing at codes has cost today, for the operator. The breaker bounds how many guesses
 * there are to count.
 */
@Component
class GuessFigures implements MeterBinder {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final CodePolicy policy;
  private final Reading<Today> reading;

  GuessFigures(JdbcClient jdbc, Clock clock, CodePolicy policy, Readings readings) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.policy = policy;
    this.reading = readings.of(this::read);
  }

  /**
   * From unknown browsers, in a day.
   *
   * @param guesses how many failed
   * @param spent at how many addresses the budget of a year is spent with them
   */
  private record Today(long guesses, long spent) {}

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("logbog.signin.guesses", reading, it -> it.of(Today::guesses))
        .description("Failed guesses at codes from unknown browsers in the last day")
        .register(registry);
    Gauge.builder("logbog.signin.spent", reading, it -> it.of(Today::spent))
        .description("Addresses guessed at in the last day whose budget of guesses is spent")
        .register(registry);
    Gauge.builder("logbog.signin.breaker", reading, it -> it.of(this::broken))
        .description("1 while a code alone is enough in no unknown browser")
        .register(registry);
  }

  private double broken(Today today) {
    return policy.mode() == CodePolicy.Mode.LINK || today.guesses() >= policy.breaker() ? 1 : 0;
  }

  private Today read() {
    return jdbc.sql(
            """
            select coalesce(sum(guesses), 0),
              count(*) filter (where (
                select count(*) from signin.guess g
                where g.address = today.address and g.browser is null and g.at > :year) >= :budget)
            from (
              select address, count(*) as guesses from signin.guess
              where browser is null and at > :day
              group by address) today
            """)
        .param("day", ago(Duration.ofDays(1)))
        .param("year", ago(Guesses.YEAR))
        .param("budget", Guesses.BUDGET)
        .query((row, n) -> new Today(row.getLong(1), row.getLong(2)))
        .single();
  }

  private OffsetDateTime ago(Duration time) {
    return clock.instant().minus(time).atOffset(ZoneOffset.UTC);
  }
}
