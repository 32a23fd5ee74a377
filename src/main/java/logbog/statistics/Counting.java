package logbog.statistics;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Counts what waits, a batch in a transaction: the counts change and the waiting ends in one
 * commit, so that a crash counts nothing twice and leaves nothing out. One node at a time.
 */
@Component
class Counting {

  /** Few enough that a batch takes a second or two. */
  static final int BATCH = 5_000;

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final Waiting waiting;
  private final Groundwork groundwork;

  Counting(
      JdbcClient jdbc, TransactionOperations transaction, Waiting waiting, Groundwork groundwork) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.waiting = waiting;
    this.groundwork = groundwork;
  }

  /** Counts until nothing waits; does nothing while another node does. */
  void count() {
    while (countBatch()) {
      // more is waiting
    }
  }

  private boolean countBatch() {
    return transaction.execute(
        status -> {
          if (!alone()) {
            return false;
          }
          var batch = waiting.first(BATCH);
          if (!batch.isEmpty()) {
            groundwork.lay(batch);
            move(batch);
          }
          return batch.size() == BATCH;
        });
  }

  /** Held until commit, when the next one can see what we counted. */
  private boolean alone() {
    return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('statistics.counting', 0))")
        .query(Boolean.class)
        .single();
  }

  private void move(List<UUID> batch) {
    jdbc.sql(Movement.SQL).param("batch", batch.toArray(UUID[]::new)).update();
  }
}
