package logbog.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chain as it is kept: its end, what waits to be linked to it, and the links. */
@Component
class Seals {

  private final JdbcClient jdbc;

  Seals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The last link, and the order key of its entry. */
  record End(Link link, String xid, UUID id) {

    private static final End NONE = new End(Link.START, "0", new UUID(0, 0));

    /** If the entry were gone, chaining on would bury the gap: that stops us. */
    private static End read(ResultSet row, int n) throws SQLException {
      var link = new Link(row.getLong("position"), row.getBytes("hash"));
      if (row.getString("xid") == null) {
        throw new IllegalStateException("The entry sealed last is gone, at position " + link);
      }
      return new End(link, row.getString("xid"), row.getObject("id", UUID.class));
    }
  }

  End end() {
    return jdbc.sql(
            """
            select s.position, s.hash, e.id, e.xid::text as xid
            from audit.seal s left join audit.entry e on e.id = s.entry
            order by s.position desc limit 1
            """)
        .query(End::read)
        .optional()
        .orElse(End.NONE);
  }

  /**
   * Entries beyond the end whose transaction is older than every running one: no one can still
   * commit an earlier entry, so their order (transaction, id) is final.
   */
  List<Entry> waitingAfter(End end, int most) {
    return jdbc.sql(
            "select "
                + Entry.COLUMNS
                + """
                 from audit.entry e
                where (e.xid, e.id) > (:xid::xid8, :id)
                  and e.xid < pg_snapshot_xmin(pg_current_snapshot())
                order by e.xid, e.id
                limit :most
                """)
        .param("xid", end.xid())
        .param("id", end.id())
        .param("most", most)
        .query(Entry::read)
        .list();
  }

  /** When the first entry beyond the end was made, if there is one. */
  Optional<Instant> waitingSince(End end) {
    return jdbc.sql(
            """
            select at from audit.entry where (xid, id) > (:xid::xid8, :id) order by xid, id limit 1
            """)
        .param("xid", end.xid())
        .param("id", end.id())
        .query((row, n) -> row.getObject("at", OffsetDateTime.class).toInstant())
        .optional();
  }

  /** Links entries, in this order, after a position. */
  void add(long after, List<UUID> entries, List<byte[]> hashes) {
    jdbc.sql(
            """
            insert into audit.seal (position, entry, hash)
            select :after + n, entry, hash
            from unnest(:entries::uuid[], :hashes) with ordinality as link (entry, hash, n)
            """)
        .param("after", after)
        .param("entries", entries.stream().map(UUID::toString).toArray(String[]::new))
        .param("hashes", hashes.toArray(byte[][]::new))
        .update();
  }
}
