package logbog.statistics;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets every count and lets all that was ever signed wait to be counted again. Until that is
 * done, the pages say from when on something is missing.
 */
@Component
class Recount {

  private final JdbcClient jdbc;
  private final Waiting waiting;

  Recount(JdbcClient jdbc, Waiting waiting) {
    this.jdbc = jdbc;
    this.waiting = waiting;
  }

  /** Waits for a batch under way; what is signed meanwhile waits as ever. */
  @Transactional
  public void begin() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('statistics.counting', 0))")
        .query((row, n) -> n)
        .list();
    for (var table : new String[] {"level_count", "firm_count", "population", "sheet", "firm"}) {
      jdbc.sql("delete from statistics." + table).update();
    }
    waiting.addAll();
  }

  /** Whether a company is counted as another kind of firm than the register now says. */
  boolean due() {
    return jdbc.sql(
            """
            select exists (
              select from statistics.firm f join places.kind_of_firm k on k.cvr = f.cvr
              where (f.branch, f.size) <> (k.branch, k.size))
            """)
        .query(Boolean.class)
        .single();
  }
}
