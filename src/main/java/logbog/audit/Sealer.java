package logbog.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Links entries into the chain, after the fact and one sealer at a time across all nodes. Only
 * entries older than every running transaction are taken: no one can still commit an earlier one,
 * so the order (transaction, id) is final.
 */
@Component
class Sealer {

  /** Entries linked in one transaction. */
  static final int BATCH = 5_000;

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final Checkpoints checkpoints;

  Sealer(JdbcClient jdbc, TransactionOperations transaction, Checkpoints checkpoints) {
    this.jdbc = jdbc;
    this.transaction = transaction;
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
    var last = last();
    var ids = new ArrayList<String>();
    var hashes = new ArrayList<byte[]>();
    var link = last.link();
    for (var entry : waiting(last)) {
      link = link.next(entry);
      ids.add(entry.id().toString());
      hashes.add(link.hash());
    }
    if (!ids.isEmpty()) {
      jdbc.sql(
              """
              insert into audit.seal (position, entry, hash)
              select :last + n, entry, hash
              from unnest(:ids::uuid[], :hashes) with ordinality as link (entry, hash, n)
              """)
          .param("last", last.link().position())
          .param("ids", ids.toArray(String[]::new))
          .param("hashes", hashes.toArray(byte[][]::new))
          .update();
    }
    return ids.size();
  }

  /**
   * The end of the chain. If its entry were gone, chaining on would bury the gap: that stops us.
   */
  private Last last() {
    return jdbc.sql(
            """
            select s.position, s.hash, e.id, e.xid::text as xid
            from audit.seal s left join audit.entry e on e.id = s.entry
            order by s.position desc limit 1
            """)
        .query(Last::read)
        .optional()
        .orElse(Last.NONE);
  }

  private List<Entry> waiting(Last last) {
    return jdbc.sql(
            "select "
                + Entry.COLUMNS
                + """
                 from audit.entry e
                where (e.xid, e.id) > (:xid::xid8, :id)
                  and e.xid < pg_snapshot_xmin(pg_current_snapshot())
                order by e.xid, e.id
                limit :batch
                """)
        .param("xid", last.xid())
        .param("id", last.id())
        .param("batch", BATCH)
        .query(Entry::read)
        .list();
  }

  /** The last link and the order key of its entry. */
  private record Last(Link link, String xid, UUID id) {
    static final Last NONE = new Last(Link.START, "0", new UUID(0, 0));

    static Last read(ResultSet row, int n) throws SQLException {
      var link = new Link(row.getLong("position"), row.getBytes("hash"));
      if (row.getString("xid") == null) {
        throw new IllegalStateException("The entry sealed last is gone, at position " + link);
      }
      return new Last(link, row.getString("xid"), row.getObject("id", UUID.class));
    }
  }
}
