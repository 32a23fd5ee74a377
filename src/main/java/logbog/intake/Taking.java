package logbog.intake;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes all of a file or nothing. Nodes that start at once take turns. */
@Component
class Taking {

  private static final Logger log = LoggerFactory.getLogger(Taking.class);

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  Taking(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** What was found wrong; nothing of the file is taken then. */
  List<Finding> take(LaidFile file, FileKind kind) {
    try {
      return transaction.execute(
          status -> {
            waitForOurTurn();
            var findings = taken(file, kind);
            if (!findings.isEmpty()) {
              status.setRollbackOnly();
            }
            return findings;
          });
    } catch (DataIntegrityViolationException wrong) {
      return failed(file, wrong);
    }
  }

  /** What the operator is told when the reason is not in the file's rows. */
  static List<Finding> failed(LaidFile file, Exception wrong) {
    log.warn("{} could not be read", file.name(), wrong);
    return List.of(Finding.ofFile("intake.failed"));
  }

  /**
   * Longer than a request would wait: the other node may be reading a register of a million rows.
   */
  private void waitForOurTurn() {
    jdbc.sql("set local lock_timeout = '10min'; set local statement_timeout = '10min'").update();
    jdbc.sql("select pg_advisory_xact_lock(hashtext('logbog.intake'))").query((row, n) -> n).list();
  }

  private static List<Finding> taken(LaidFile file, FileKind kind) {
    try (var csv = new CsvFile(file)) {
      kind.take(csv);
      return csv.findings();
    } catch (IOException wrong) {
      return failed(file, wrong);
    }
  }
}
