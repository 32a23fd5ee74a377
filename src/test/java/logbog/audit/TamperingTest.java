package logbog.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Random;
import logbog.ModuleTest;
import logbog.keys.Keys;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever owns the database can change the trail, but not unseen. */
@ModuleTest
class TamperingTest {

  private final Flyway flyway;
  private final Keys keys;
  private final Clock clock;
  private SandboxedTrail trail;

  TamperingTest(Flyway flyway, Keys keys, Clock clock) throws SQLException {
    this.flyway = flyway;
    this.keys = keys;
    this.clock = clock;
    this.trail = new SandboxedTrail(flyway.getConfiguration().getDataSource(), keys, clock);
  }

  @BeforeEach
  void twentyEntriesAndACheckpoint() {
    trail.with(20).sealed();
  }

  @AfterEach
  void asBefore() throws SQLException {
    trail.close();
  }

  @Test
  void anUntouchedTrailIsIntact() {
    var verdict = trail.verdict();
    assertThat(verdict.flaw()).isNull();
    assertThat(verdict.end().position()).isEqualTo(20);
    assertThat(verdict.checkpoints()).isEqualTo(1);
    assertThat(verdict.unsealed()).isZero();
  }

  @Test
  void aChangedFieldIsFoundWhereItStands() {
    trail.tamper("update audit.entry set actor = 'mads@demo.example' where xid = '7'");
    assertFlaw(7, "not the entry that was sealed here");
  }

  @Test
  void everyFieldCounts() throws SQLException {
    for (var change :
        new String[] {
          "xid = '21'",
          "at = at + interval '1 microsecond'",
          "actor_kind = 'TRAINER'",
          "act = 'DeclarationCompleted'",
          "learner = null",
          "learner = uuidv7()",
          "subject = uuidv7()",
          "details = '{\"via\": \"link\"}'",
          "details = '{}'"
        }) {
      var verdict =
          trail.verdictAfter(
              () -> trail.tamper("update audit.entry set " + change + " where xid = '20'"));
      assertThat(verdict.flaw()).as(change).isNotNull();
    }
  }

  @Test
  void aRemovedEntryIsMissed() {
    trail.tamper("delete from audit.entry where xid = '7'");
    assertFlaw(7, "is gone");
  }

  @Test
  void aRemovedEntryIsMissedWithItsSeal() {
    trail.tamper("delete from audit.seal where position = 7");
    trail.tamper("delete from audit.entry where xid = '7'");
    assertFlaw(7, "the seal is gone");
  }

  @Test
  void anEntryPutInIsFoundWhereItWouldStand() {
    trail.enter(7);
    assertFlaw(8, "was put in");
  }

  @Test
  void anEntryPutInForTheFutureIsFound() {
    trail.tamper(
        "insert into audit.entry (xid, at, actor_kind, actor, act, subject)"
            + " values ('9223372036854775807', now(), 'SYSTEM', 'logbog', 'Nothing', uuidv7())");
    assertFlaw(21, "was put in");
  }

  @Test
  void swappedEntriesAreFoundAtTheFirst() {
    trail.tamper("update audit.seal set position = position + 100 where position in (7, 8)");
    trail.tamper("update audit.seal set position = 15 - position % 100 where position > 100");
    assertFlaw(7, "not the entry that was sealed here");
  }

  @Test
  void aChainCutOffBehindACheckpointIsFoundAtItsEnd() {
    trail.tamper("delete from audit.entry where xid > '15'");
    trail.tamper("delete from audit.seal where position > 15");
    assertFlaw(16, "a checkpoint reaches 20");
  }

  @Test
  void aChainMadeAnewDoesNotFitTheCheckpoint() {
    trail.tamper("update audit.entry set actor = 'mads@demo.example' where xid = '7'");
    trail.tamper("create temp table sworn on commit drop as select * from audit.checkpoint");
    trail.tamper("truncate audit.seal, audit.checkpoint");
    trail.sealed();
    trail.tamper("truncate audit.checkpoint");
    trail.tamper("insert into audit.checkpoint select * from sworn");
    assertFlaw(20, "signed for another chain");
  }

  @Test
  void aForgedCheckpointIsFound() {
    trail.tamper("update audit.checkpoint set at = at + interval '1 second'");
    assertFlaw(20, "not signed by this installation");
  }

  @Test
  void aChainWhoseCheckpointsAreGoneIsFoundByItsAge() {
    trail.tamper("update audit.entry set id = uuidv7(interval '2 days') where xid = '20'");
    trail.tamper("truncate audit.seal, audit.checkpoint");
    trail.sealed();
    trail.tamper("truncate audit.checkpoint");
    assertFlaw(20, "no checkpoint covers");
  }

  /** The figure of docs/security.md: a thousand of a thousand, drawn from a fixed seed. */
  @Test
  void aThousandTamperingsAreFound() throws SQLException {
    var draw = new Random(1814);
    for (int n = 0; n < 1_000; n++) {
      var at = 1 + draw.nextInt(20);
      var tampering = TAMPERINGS[draw.nextInt(TAMPERINGS.length)].replace("?", "" + at);
      var verdict = trail.verdictAfter(() -> trail.tamper(tampering));
      assertThat(verdict.intact()).as(tampering).isFalse();
    }
  }

  private static final String[] TAMPERINGS = {
    "update audit.entry set actor = actor || ' ' where xid = '?'",
    "update audit.entry set at = at - interval '1 hour' where xid = '?'",
    "update audit.entry set details = details || '{\"more\": \"1\"}' where xid = '?'",
    "update audit.entry set subject = uuidv7() where xid = '?'",
    "delete from audit.entry where xid = '?'",
    "delete from audit.entry where xid >= '?'",
    "delete from audit.seal where position = ?",
    "delete from audit.seal where position >= ?",
    "update audit.seal set hash = sha256(hash) where position = ?",
    "update audit.seal set entry = uuidv7() where position = ?",
    "update audit.seal set position = position + 100 where position >= ?",
    "insert into audit.entry (xid, at, actor_kind, actor, act, subject)"
        + " values (least(?, 19)::text::xid8, now(), 'SYSTEM', 'logbog', 'Nothing', uuidv7())",
    "update audit.checkpoint set position = position + ?",
    "update audit.checkpoint set at = at + ? * interval '1 minute'",
    "update audit.checkpoint set hash = sha256(hash) where ? > 0",
    "update audit.checkpoint set signature = set_byte(signature, ?, get_byte(signature, ?) # 1)",
  };

  private void assertFlaw(long position, String what) {
    var flaw = trail.verdict().flaw();
    assertThat(flaw).isNotNull();
    assertThat(flaw.position()).isEqualTo(position);
    assertThat(flaw.what()).contains(what);
  }
}
