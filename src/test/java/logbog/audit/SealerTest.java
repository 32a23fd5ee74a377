package logbog.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import logbog.ModuleTest;
import logbog.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
record SealerTest(
    Sealer sealer,
    Verifier verifier,
    ApplicationEventPublisher events,
    TransactionTemplate transaction,
    JdbcClient jdbc,
    DataSource source,
    TestClock clock) {

  @Test
  void whatIsCommittedIsSealed() {
    var deed = happened();
    assertThat(isSealed(deed)).isFalse();
    sealer.seal();
    assertThat(isSealed(deed)).isTrue();
    assertThat(verifier.verify().flaw()).isNull();
  }

  @Test
  void sealingAgainAddsNothing() {
    happened();
    sealer.seal();
    var end = verifier.verify().end().position();
    sealer.seal();
    assertThat(verifier.verify().end().position()).isEqualTo(end);
  }

  @Test
  void anEntryWaitsForTransactionsOlderThanItself() throws SQLException {
    try (var slow = source.getConnection()) {
      slow.setAutoCommit(false);
      enter(slow);
      var later = happened();
      sealer.seal();
      assertThat(isSealed(later)).isFalse();
      slow.commit();
      sealer.seal();
      assertThat(isSealed(later)).isTrue();
    }
    assertThat(verifier.verify().flaw()).isNull();
    assertThat(verifier.verify().unsealed()).isZero();
  }

  @Test
  void writersDoNotWaitForEachOther() throws SQLException {
    try (var slow = source.getConnection()) {
      slow.setAutoCommit(false);
      enter(slow);
      happened();
      slow.rollback();
    }
  }

  @Test
  void oneSealsAtATime() throws SQLException {
    var deed = happened();
    try (var other = source.getConnection()) {
      other.setAutoCommit(false);
      other
          .createStatement()
          .execute("select pg_advisory_xact_lock(hashtextextended('audit.seal', 0))");
      sealer.seal();
      assertThat(isSealed(deed)).isFalse();
      other.rollback();
    }
    sealer.seal();
    assertThat(isSealed(deed)).isTrue();
  }

  @Test
  void aCheckpointIsSignedEveryFiveMinutesWhileThereIsSomethingNew() {
    clock.moveBy(Duration.ofDays(400));
    happened();
    sealer.seal();
    var checkpoints = verifier.verify().checkpoints();

    happened();
    clock.moveBy(Checkpoints.EVERY.minusSeconds(1));
    sealer.seal();
    assertThat(verifier.verify().checkpoints()).isEqualTo(checkpoints);

    clock.moveBy(Duration.ofSeconds(2));
    sealer.seal();
    assertThat(verifier.verify().checkpoints()).isEqualTo(checkpoints + 1);

    clock.moveBy(Checkpoints.EVERY);
    sealer.seal();
    assertThat(verifier.verify().checkpoints()).isEqualTo(checkpoints + 1);
  }

  @Test
  void theVerifierTellsWhatStillWaitsAndHowLong() {
    sealer.seal();
    happened();
    clock.moveBy(Duration.ofSeconds(90));
    var verdict = verifier.verify();
    assertThat(verdict.intact()).isTrue();
    assertThat(verdict.unsealed()).isEqualTo(1);
    assertThat(verdict.oldestUnsealed()).isBetween(Duration.ofSeconds(90), Duration.ofSeconds(99));
  }

  private Deed happened() {
    var deed = Deed.done();
    transaction.executeWithoutResult(status -> events.publishEvent(deed));
    return deed;
  }

  private static void enter(Connection connection) throws SQLException {
    connection
        .createStatement()
        .execute(
            "insert into audit.entry (at, actor_kind, actor, act, subject)"
                + " values (now(), 'SYSTEM', 'logbog', 'Nothing', uuidv7())");
  }

  private boolean isSealed(Deed deed) {
    return jdbc.sql(
            """
            select exists (
              select from audit.entry e join audit.seal s on s.entry = e.id
              where e.subject = :subject)
            """)
        .param("subject", deed.subject())
        .query(Boolean.class)
        .single();
  }
}
