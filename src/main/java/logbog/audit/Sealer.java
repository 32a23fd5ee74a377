package logbog.audit;

import java.util.ArrayList;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Links entries into the chain, after the fact and one sealer at a time across all nodes. */
@Component
class Sealer {

  /** Entries linked in one transaction. */
  static final int BATCH = 5_000;

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final Seals seals;
  private final Checkpoints checkpoints;

  Sealer(JdbcClient jdbc, TransactionOperations transaction, Seals seals, Checkpoints checkpoints) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.seals = seals;
    this.checkpoints = checkpoints;
  }

  /**
   * Links what waits and signs a checkpoint if it is time; does nothing while another node does.
   */
  void seal() {
    while (sealBatch() == BATCH) {
      // more is waiting
    }
  }

  private int sealBatch() {
    return transaction.execute(
        status -> {
          if (!alone()) {
            return 0;
          }
          var linked = link();
          if (linked < BATCH) {
            checkpoints.signIfDue();
          }
          return linked;
        });
  }

  /** Held until commit, when the next sealer can see our links. */
  private boolean alone() {
    return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('audit.seal', 0))")
        .query(Boolean.class)
        .single();
  }

  private int link() {
    var end = seals.end();
    var link = end.link();
    var entries = new ArrayList<UUID>();
    var hashes = new ArrayList<byte[]>();
    for (var entry : seals.waitingAfter(end, BATCH)) {
      link = link.next(entry);
      entries.add(entry.id());
      hashes.add(link.hash());
    }
    if (!entries.isEmpty()) {
      seals.add(end.link().position(), entries, hashes);
    }
    return entries.size();
  }
}
