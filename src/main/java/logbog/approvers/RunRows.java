package logbog.approvers;

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
    jdbc.sql("insert into approvers.run (day, began_at) values (:day, :now) on conflict do nothing")
        .param("day", day)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    return jdbc.sql("select finished_at is null from approvers.run where day = :day")
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  /** Waits for another node's, until commit. */
  void alone() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('approvers.run', 0))")
        .query((row, n) -> n)
        .list();
  }

  void posted(LocalDate day) {
    jdbc.sql("update approvers.run set posted = posted + 1 where day = :day")
        .param("day", day)
        .update();
  }

  void finish(LocalDate day, Instant now) {
    jdbc.sql("update approvers.run set finished_at = :now where day = :day")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("day", day)
        .update();
  }
}
