package logbog.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import logbog.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long the day's run takes; for a figure worth telling: {@code -Dreminders=200000}. */
@ModuleTest
record RunSpeedTest(Days days, Crowd crowd, Run run, JdbcClient jdbc) {

  private static final Duration MOST = Duration.ofSeconds(60);

  /** The worst day: a step of every open request. */
  @Test
  void aRunOverAllOpenRequestsIsSoonThrough() {
    var count = Integer.getInteger("reminders", 1000);
    var day = LocalDate.of(2107, 3, 7);
    crowd.gather("speed", count, day);
    days.at(day, "09:00");
    var begun = System.nanoTime();
    run.run();
    var took = Duration.ofNanos(System.nanoTime() - begun);
    assertThat(crowd.heard("speed")).isEqualTo(new Crowd.Heard(1, count / Crowd.EACH));
    days.at(day.plusDays(1), "09:00");
    var again = System.nanoTime();
    run.run();
    var idle = Duration.ofNanos(System.nanoTime() - again);
    System.out.printf(
        "Reminders of %d open requests to %d addresses: %.1f s; a day on which nothing is due: %.1f s%n",
        count, count / Crowd.EACH, took.toMillis() / 1e3, idle.toMillis() / 1e3);
    crowd.disperse("speed");
    assertThat(took).isLessThan(MOST);
    assertThat(
            jdbc.sql("select noted from reminders.run where day = :day")
                .param("day", day)
                .query(Integer.class)
                .single())
        .isGreaterThanOrEqualTo(count);
  }
}
