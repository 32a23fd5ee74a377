package logbog.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import logbog.ModuleTest;
import logbog.keys.Keys;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/**
 * How fast the chain is walked. For a figure worth telling: {@code -Daudit.rows=300000}; in every
 * run a short chain shows only that it is not slow beyond reason.
 */
@ModuleTest
record VerifierSpeedTest(Flyway flyway, Keys keys, Clock clock) {

  @Test
  void aLongChainIsSoonVerified() throws SQLException {
    var rows = Long.getLong("audit.rows", 12_000);
    try (var trail = new SandboxedTrail(flyway.getConfiguration().getDataSource(), keys, clock)) {
      trail
          .owner
          .sql(
              """
              insert into audit.entry (xid, at, actor_kind, actor, act, learner, subject, details)
              select (1 + n % 500)::text::xid8, now(), 'OFFICE', 'birgit@midtby.example', 'DeclarationRead',
                uuidv7(), uuidv7(), '{"via": "list", "declaration": "019aa000-0000-7000-8000-000000000001"}'
              from generate_series(1, :rows) as n
              """)
          .param("rows", rows)
          .update();
      trail.owner.sql("analyze audit.entry").update();
      trail.sealed();
      trail.owner.sql("analyze audit.seal").update();
      var begun = System.nanoTime();
      var verdict = trail.verdict();
      var seconds = (System.nanoTime() - begun) / 1e9;
      assertThat(verdict.flaw()).isNull();
      assertThat(verdict.end().position()).isEqualTo(rows);
      System.out.printf("Verified %,d entries, %,.0f a second%n", rows, rows / seconds);
      assertThat(rows / seconds).isGreaterThan(2_000);
    }
  }
}
