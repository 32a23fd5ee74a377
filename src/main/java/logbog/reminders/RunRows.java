package logbog.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days that have had their run. */
@Component
class RunRows {

  private final JdbcClient jdbc;

  RunRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Begins the day's run, or goes on with one that was broken off; false when it is finished. */
  boolean begin(LocalDate day, Instant now) {
    jdbc.sql("insert into reminders.run (day, began_at) values (:day, :now) on conflict do nothing")
        .param("day", day)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    return jdbc.sql("select finished_at is null from reminders.run where day = :day")
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  /** Waits for a batch of another node, until commit. */
  void alone() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('reminders.run', 0))")
        .query((row, n) -> n)
        .list();
  }

  void noted(LocalDate day, int noted) {
    add(day, "noted", noted);
  }

  void posted(LocalDate day, int posted) {
    add(day, "posted", posted);
  }

  void finish(LocalDate day, Instant now) {
    jdbc.sql("update reminders.run set finished_at = :now where day = :day")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("day", day)
        .update();
  }

  private void add(LocalDate day, String column, int more) {
    jdbc.sql("update reminders.run set %1$s = %1$s + :more where day = :day".formatted(column))
        .param("more", more)
        .param("day", day)
        .update();
  }
}
