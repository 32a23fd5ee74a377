package logbog.backup;

import java.sql.Connection;
import java.sql.SQLException;

/** One value asked of the server. */
final class Answer {

  private Answer() {}

  /** Empty for null. */
  static String of(Connection server, String question) throws SQLException {
    try (var statement = server.createStatement();
        var row = statement.executeQuery(question)) {
      row.next();
      var answer = row.getString(1);
      return answer == null ? "" : answer;
    }
  }
}
