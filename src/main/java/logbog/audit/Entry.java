package logbog.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail as it is stored.
 *
 * @param xid the transaction that wrote it: with the id, its place in the order
 * @param details as PostgreSQL writes the jsonb, which does not depend on how it was written to it
 */
record Entry(
    UUID id,
    long xid,
    Instant at,
    String actorKind,
    String actor,
    String act,
    @Nullable UUID learner,
    UUID subject,
    String details) {

  /** What {@link #read} reads, from {@code audit.entry e}. */
  static final String COLUMNS =
      "e.id, e.xid::text as xid, e.at, e.actor_kind, e.actor, e.act, e.learner, e.subject,"
          + " e.details::text as details";

  static Entry read(ResultSet row, int n) throws SQLException {
    return new Entry(
        row.getObject("id", UUID.class),
        Long.parseUnsignedLong(row.getString("xid")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("actor_kind"),
        row.getString("actor"),
        row.getString("act"),
        row.getObject("learner", UUID.class),
        row.getObject("subject", UUID.class),
        row.getString("details"));
  }

  /** When the database took it, by its own clock: an id of version 7 begins with the time. */
  Instant stored() {
    return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
  }

  /**
   * Every field in one unmistakable row of bytes: numbers big-endian, texts with their length
   * before them. Changing this breaks every chain ever made.
   */
  byte[] bytes() {
    var bytes = new ByteArrayOutputStream(256);
    try (var out = new DataOutputStream(bytes)) {
      write(out, id);
      out.writeLong(xid);
      out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
      write(out, actorKind);
      write(out, actor);
      write(out, act);
      out.writeBoolean(learner != null);
      if (learner != null) {
        write(out, learner);
      }
      write(out, subject);
      write(out, details);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, UUID id) throws IOException {
    out.writeLong(id.getMostSignificantBits());
    out.writeLong(id.getLeastSignificantBits());
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    var utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }
}
