package logbog.drill.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import logbog.TestClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets time pass without waiting for it: the clock is put forward to when the next job is due, that
 * job and all it brings about are done by the scheduler itself, and so on. No job is left out and
 * none comes early; only the waiting in between is.
 */
record Time(TestClock clock, Scheduler scheduler, JdbcClient database) {

  private static final long MOST_MILLIS = 600_000;

  /** Puts the clock on from job to job until then; between two of them others may act. */
  void passUntil(Instant then, Consumer<Instant> between) throws InterruptedException {
    settle();
    for (var next = nextJob(); next.isBefore(then); next = nextJob()) {
      if (next.isAfter(clock.instant())) {
        clock.moveTo(next);
      }
      settle();
      between.accept(clock.instant());
      settle();
    }
    clock.moveTo(then);
    settle();
  }

  /** Waits until every job that is due has been done. */
  void settle() throws InterruptedException {
    var until = System.nanoTime() + MOST_MILLIS * 1_000_000;
    while (busy()) {
      if (System.nanoTime() > until) {
        throw new AssertionError("Due jobs do not end");
      }
      scheduler.triggerCheckForDueExecutions();
      Thread.sleep(2);
    }
  }

  private Instant nextJob() {
    return database
        .sql("select min(execution_time) from mail.scheduled_tasks")
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  /** A heartbeat has whoever is at work. */
  private boolean busy() {
    return database
        .sql(
            """
            select exists (select from mail.scheduled_tasks where last_heartbeat is not null)
              or exists (select from mail.scheduled_tasks where execution_time <= :now)
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }
}
