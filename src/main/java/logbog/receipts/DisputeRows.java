package logbog.receipts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import logbog.approvals.ApprovalId;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.places.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of disputes. */
@Component
class DisputeRows {

  private static final String ALL =
      """
      select d.*, c.closed_at, c.closer_name, c.because,
        array(select x.approval_id from receipts.disputed x where x.dispute_id = d.id order by x.approval_id) as approvals,
        (select count(*) from receipts.disputed x join approvals.standing s on s.approval_id = x.approval_id
         where x.dispute_id = d.id) as standing
      from receipts.dispute d left join receipts.closed c on c.dispute_id = d.id
      """;

  private final JdbcClient jdbc;

  DisputeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whoever says more of the same person's, or settles it, waits here. */
  void lock(PersonId signer) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:signer, 0))")
        .param("signer", "receipts.dispute " + signer)
        .query((row, n) -> n)
        .list();
  }

  DisputeId insert(PersonId doctor, Region region, Viewer.Clinician by, Instant now) {
    return jdbc.sql(
            """
            insert into receipts.dispute (doctor_id, region, signer_id, signer_name, said_at)
            values (:doctor, :region, :by, :name, :now) returning id
            """)
        .param("doctor", doctor.value())
        .param("region", region.name())
        .param("by", by.id().value())
        .param("name", by.displayName())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, n) -> DisputeId.of(row.getObject("id", UUID.class)))
        .single();
  }

  void insert(DisputeId dispute, ApprovalId approval) {
    jdbc.sql("insert into receipts.disputed (approval_id, dispute_id) values (:approval, :dispute)")
        .param("approval", approval.value())
        .param("dispute", dispute.value())
        .update();
  }

  void close(DisputeId dispute, Viewer.Clinician by, String because, Instant now) {
    jdbc.sql(
            """
            insert into receipts.closed (dispute_id, closed_at, closed_by, closer_name, because)
            values (:dispute, :now, :by, :name, :because)
            """)
        .param("dispute", dispute.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", by.id().value())
        .param("name", by.displayName())
        .param("because", because)
        .update();
  }

  Optional<Dispute> find(DisputeId id) {
    return jdbc.sql(ALL + "where d.id = :id")
        .param("id", id.value())
        .query(DisputeRows::read)
        .optional();
  }

  /** A region's, newest first. */
  List<Dispute> of(Region region, @Nullable DisputeId before, int most) {
    return jdbc.sql(
            ALL + "where d.region = :region and d.id < :before order by d.id desc limit :most")
        .param("region", region.name())
        .param("before", before == null ? new UUID(-1, -1) : before.value())
        .param("most", most)
        .query(DisputeRows::read)
        .list();
  }

  /** Those in which any of these approvals are disputed. */
  List<Dispute> about(Collection<ApprovalId> approvals) {
    return jdbc.sql(
            ALL
                + """
                where exists (
                  select from receipts.disputed x where x.dispute_id = d.id and x.approval_id = any (:approvals))
                order by d.id
                """)
        .param("approvals", approvals.stream().map(ApprovalId::value).toArray(UUID[]::new))
        .query(DisputeRows::read)
        .list();
  }

  private static Dispute read(ResultSet row, int n) throws SQLException {
    var closed = row.getObject("closed_at", OffsetDateTime.class);
    return new Dispute(
        DisputeId.of(row.getObject("id", UUID.class)),
        PersonId.of(row.getObject("doctor_id", UUID.class)),
        Region.valueOf(row.getString("region")),
        PersonId.of(row.getObject("signer_id", UUID.class)),
        row.getString("signer_name"),
        row.getObject("said_at", OffsetDateTime.class).toInstant(),
        Stream.of((UUID[]) row.getArray("approvals").getArray()).map(ApprovalId::of).toList(),
        row.getInt("standing"),
        closed == null
            ? null
            : new Dispute.Closed(
                closed.toInstant(), row.getString("closer_name"), row.getString("because")));
  }
}
