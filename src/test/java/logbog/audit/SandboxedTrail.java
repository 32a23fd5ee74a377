package logbog.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import logbog.keys.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A trail of its own in the hands of the database's owner, who may do anything to it. All happens
 * in one transaction of the owner's that is rolled back, so the trail of the application is as
 * before.
 */
final class SandboxedTrail implements AutoCloseable {

  private static final Instant MORNING = Instant.parse("2026-11-23T07:00:00Z");

  final JdbcClient owner;
  final Sealer sealer;
  final Verifier verifier;
  private final Connection connection;

  SandboxedTrail(DataSource ownersSource, Keys keys, Clock clock) throws SQLException {
    connection = ownersSource.getConnection();
    connection.setAutoCommit(false);
    owner = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    owner.sql("truncate audit.entry, audit.seal, audit.checkpoint").update();
    var signet = new Signet(keys);
    sealer =
        new Sealer(
            owner,
            TransactionOperations.withoutTransaction(),
            new Seals(owner),
            new Checkpoints(owner, signet, clock));
    verifier = new Verifier(owner, signet, clock);
  }

  /** Entries of as many past transactions, one each. */
  SandboxedTrail with(int entries) {
    var from = owner.sql("select count(*) from audit.entry").query(Integer.class).single();
    for (int n = from + 1; n <= from + entries; n++) {
      enter(n);
    }
    return this;
  }

  UUID enter(int xid) {
    return owner
        .sql(
            """
            insert into audit.entry (xid, at, actor_kind, actor, act, learner, subject, details)
            values (:xid::text::xid8, :at, 'OFFICE', 'birgit@midtby.example', 'DeclarationRead',
              uuidv7(), uuidv7(), '{"via": "list"}')
            returning id
            """)
        .param("xid", xid)
        .param("at", OffsetDateTime.ofInstant(MORNING.plusSeconds(xid), ZoneOffset.UTC))
        .query(UUID.class)
        .single();
  }

  SandboxedTrail sealed() {
    sealer.seal();
    return this;
  }

  void tamper(String sql, Object... parameters) {
    owner.sql(sql).params(parameters).update();
  }

  Verdict verdict() {
    return verifier.verify();
  }

  /** Does and undoes. */
  Verdict verdictAfter(Runnable tampering) throws SQLException {
    var before = connection.setSavepoint();
    try {
      tampering.run();
      return verifier.verify();
    } finally {
      connection.rollback(before);
      connection.releaseSavepoint(before);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }
}
