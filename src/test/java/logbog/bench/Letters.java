package logbog.bench;

import java.sql.SQLException;
import javax.sql.DataSource;

/** The letters that signing causes, which are written and sent afterwards. */
final class Letters {

  private static final int SECONDS = 60;

  private Letters() {}

  /** Waits until they are sent, but not for ever, so that the next pages are not slowed by them. */
  static void settle(DataSource unbound) throws SQLException, InterruptedException {
    try (var connection = unbound.getConnection();
        var ask = connection.createStatement()) {
      for (int second = 0; second < SECONDS; second++) {
        try (var row =
            ask.executeQuery(
                "select count(*) from mail.scheduled_tasks where task_name = 'mail.letter'")) {
          row.next();
          if (row.getInt(1) == 0) {
            return;
          }
        }
        Thread.sleep(1000);
      }
    }
  }
}
