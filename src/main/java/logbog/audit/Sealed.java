package logbog.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands at one position of the chain. In an intact chain the entry is there; a checkpoint is
 * at few positions.
 */
record Sealed(Link link, UUID entryId, @Nullable Entry entry, @Nullable Checkpoint checkpoint) {

  /** What the installation swore to: where the chain was, and when. */
  record Checkpoint(Link link, Instant at, byte[] signature) {}

  /** What {@link #read} reads, in the order of the chain. */
  static final String AFTER =
      "select s.position, s.entry, s.hash, c.hash as sworn, c.at as sworn_at, c.signature, "
          + Entry.COLUMNS
          + """
           from audit.seal s
          left join audit.entry e on e.id = s.entry
          left join audit.checkpoint c on c.position = s.position
          where s.position > :position
          order by s.position
          limit :limit
          """;

  static Sealed read(ResultSet row, int n) throws SQLException {
    var position = row.getLong("position");
    return new Sealed(
        new Link(position, row.getBytes("hash")),
        row.getObject("entry", UUID.class),
        row.getObject("id") == null ? null : Entry.read(row, n),
        row.getBytes("signature") == null ? null : checkpoint(row, position));
  }

  private static Checkpoint checkpoint(ResultSet row, long position) throws SQLException {
    return new Checkpoint(
        new Link(position, row.getBytes("sworn")),
        row.getObject("sworn_at", OffsetDateTime.class).toInstant(),
        row.getBytes("signature"));
  }
}
