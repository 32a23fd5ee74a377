package logbog.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.IntFunction;
import org.postgresql.PGConnection;

/** Fills tables the fast way. What is null is written {@code \N}. */
final class Copy {

  static final String NULL = "\\N";
  private static final int BUFFER = 1 << 20;

  private final Connection connection;

  Copy(Connection connection) {
    this.connection = connection;
  }

  /**
   * @param table with its columns
   * @param row the n-th row's fields between tabs
   */
  void into(String table, int rows, IntFunction<String> row) throws SQLException, IOException {
    var copy =
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
    var text = new StringBuilder(BUFFER + 10_000);
    for (int n = 0; n < rows; n++) {
      text.append(row.apply(n)).append('\n');
      if (text.length() > BUFFER || n == rows - 1) {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
      }
    }
    copy.endCopy();
  }

  static String row(Object... fields) {
    var row = new StringBuilder();
    for (var field : fields) {
      row.append(row.isEmpty() ? "" : "\t").append(field);
    }
    return row.toString();
  }

  /** An array of the same value, or of one after the other. */
  static String array(int length, IntFunction<Object> value) {
    var array = new StringBuilder("{");
    for (int n = 0; n < length; n++) {
      array.append(n == 0 ? "" : ",").append(value.apply(n));
    }
    return array.append('}').toString();
  }
}
