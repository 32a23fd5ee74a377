package logbog.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import logbog.ModuleTest;
import logbog.keys.Keys;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

@ModuleTest
record VerifyCommandTest(Flyway flyway, Keys keys, Clock clock) {

  @Test
  void theOperatorReadsThatTheTrailIsIntact() throws SQLException {
    try (var trail = trail()) {
      trail.with(3).sealed().with(1);
      assertThat(said(trail, 0))
          .contains("Intact to position 3:", "Checkpoints verified: 1", "Not sealed yet: 1")
          .contains("The audit trail is intact.");
    }
  }

  @Test
  void theOperatorReadsWhereItIsNot() throws SQLException {
    try (var trail = trail()) {
      trail.with(3).sealed().tamper("delete from audit.entry where xid = '2'");
      assertThat(said(trail, 1)).contains("Intact to position 1:", "POSITION 2: the entry");
    }
  }

  @Test
  void theOperatorReadsTheKeyToCheckSignaturesWith() throws SQLException {
    try (var trail = trail()) {
      assertThat(said(trail, 0)).contains(new Signet(keys).publicKey());
    }
  }

  private SandboxedTrail trail() throws SQLException {
    return new SandboxedTrail(flyway.getConfiguration().getDataSource(), keys, clock);
  }

  private String said(SandboxedTrail trail, int code) {
    var said = new ByteArrayOutputStream();
    var out = new PrintStream(said, true, StandardCharsets.UTF_8);
    var command = new VerifyCommand(trail.verifier, new Signet(keys));
    assertThat(command.run(List.of(), out)).isEqualTo(code);
    return said.toString(StandardCharsets.UTF_8);
  }
}
