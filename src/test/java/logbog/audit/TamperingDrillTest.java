package logbog.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.keys.Keys;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/**
 * Tamperings drawn at random, by someone who owns the database and knows how the chain is made but
 * lacks the key, in a trail of five thousand entries and ten checkpoints; every one must be found.
 * {@code bin/drill-audit N} draws N.
 */
@ModuleTest
record TamperingDrillTest(Flyway flyway, Keys keys, Clock clock, TestClock time) {

  private static final int TAMPERINGS = Integer.getInteger("drill.tamperings", 60);
  private static final long SEED = Long.getLong("drill.seed", 1814);
  private static final int ENTRIES = 5_000;
  private static final int CHECKPOINTS = 10;

  /** {@code ?p} and {@code ?q} are positions, {@code ?e} is the entry sealed at the first. */
  private static final List<String> KINDS =
      List.of(
          "update audit.entry set actor = 'nobody@demo.example' where id = ?e",
          "update audit.entry set actor = actor || ' ' where id = ?e",
          "update audit.entry set actor_kind = 'SYSTEM' where id = ?e",
          "update audit.entry set act = 'DeclarationCompleted' where id = ?e",
          "update audit.entry set at = at + interval '1 microsecond' where id = ?e",
          "update audit.entry set learner = uuidv7() where id = ?e",
          "update audit.entry set learner = null where id = ?e",
          "update audit.entry set subject = learner where id = ?e",
          "update audit.entry set details = details || '{\"more\": \"1\"}' where id = ?e",
          "update audit.entry set details = details - 'via' where id = ?e",
          "update audit.entry set xid = '3000000000' where id = ?e",
          "update audit.entry set id = uuidv7() where id = ?e",
          "update audit.entry a set actor = b.actor, subject = b.subject from audit.entry b"
              + " where a.id = ?e and b.id = (select entry from audit.seal where position = ?q)",
          "delete from audit.entry where id = ?e",
          "delete from audit.entry where id in (select entry from audit.seal where position >= ?p)",
          "with gone as (delete from audit.seal where position = ?p returning entry)"
              + " delete from audit.entry where id in (select entry from gone)",
          "with gone as (delete from audit.seal where position >= ?p returning entry)"
              + " delete from audit.entry where id in (select entry from gone)",
          "delete from audit.seal where position = ?p",
          "delete from audit.seal where position >= ?p",
          "update audit.seal set hash = sha256(hash) where position = ?p",
          "update audit.seal set hash = sha256(hash) where position >= ?p",
          "update audit.seal set entry = uuidv7() where position = ?p",
          "update audit.seal set position = position + 100000 where position >= ?p",
          "insert into audit.entry (xid, at, actor_kind, actor, act, subject)"
              + " select xid, now(), 'SYSTEM', 'logbog', 'Nothing', uuidv7() from audit.entry"
              + " where id = (select entry from audit.seal where position = least(?p, 4000))",
          "insert into audit.entry (xid, at, actor_kind, actor, act, subject)"
              + " values ('9000000000000000000', now(), 'SYSTEM', 'logbog', 'Nothing', uuidv7())",
          "update audit.checkpoint set position = position + ?p where position = 5000",
          "update audit.checkpoint set at = at + ?p * interval '1 minute'",
          "update audit.checkpoint set hash = sha256(hash) where position >= ?p",
          "update audit.checkpoint set signature ="
              + " set_byte(signature, ?p % 64, get_byte(signature, ?p % 64) # 1)",
          "anew: update audit.entry set actor = 'nobody@demo.example' where id = ?e",
          "anew: with gone as (delete from audit.seal where position = ?p returning entry)"
              + " delete from audit.entry where id in (select entry from gone)");

  @Test
  void everyTamperingThatIsDrawnIsFound() throws SQLException {
    var draw = new Random(SEED);
    var missed = new ArrayList<String>();
    try (var trail = new SandboxedTrail(flyway.getConfiguration().getDataSource(), keys, clock)) {
      fill(trail);
      assertThat(trail.verdict().flaw()).isNull();
      assertThat(trail.verdict().checkpoints()).isEqualTo(CHECKPOINTS);
      for (int n = 0; n < TAMPERINGS; n++) {
        var kind = KINDS.get(draw.nextInt(KINDS.size()));
        var p = 1 + draw.nextInt(ENTRIES);
        var verdict = trail.verdictAfter(() -> tamper(trail, kind, p, ENTRIES + 1 - p));
        if (verdict.intact()) {
          missed.add(kind + " at " + p);
        }
      }
    }
    System.out.printf(
        "Tamperings found: %d of %d, seed %d%n", TAMPERINGS - missed.size(), TAMPERINGS, SEED);
    assertThat(missed).isEmpty();
  }

  /** Past transactions of twenty entries each, and a checkpoint whenever five minutes are over. */
  private void fill(SandboxedTrail trail) {
    for (int part = 0; part < CHECKPOINTS; part++) {
      for (int n = 0; n < ENTRIES / CHECKPOINTS; n++) {
        trail.enter(1 + (part * (ENTRIES / CHECKPOINTS) + n) / 20);
      }
      trail.sealed();
      time.moveBy(Duration.ofMinutes(6));
    }
  }

  private static void tamper(SandboxedTrail trail, String kind, int p, int q) {
    var anew = kind.startsWith("anew: ");
    trail.tamper(
        kind.replace("anew: ", "")
            .replace("?e", "(select entry from audit.seal where position = ?p)")
            .replace("?p", p + "")
            .replace("?q", q + ""));
    if (anew) {
      trail.tamper("delete from audit.seal where position >= " + p);
      trail.sealer.seal();
    }
  }
}
