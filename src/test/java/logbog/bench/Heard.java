package logbog.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What the database server itself says it was asked, read from its log while everything else in the
 * application rests: the statements of a page, as nobody can leave one out.
 */
final class Heard {

  private static final String MARK = "@@";
  private static final Pattern SAID =
      Pattern.compile("(\\d+) LOG:  (?:statement|execute [^:]+): (.*)", Pattern.DOTALL);
  private static final Pattern GIVEN =
      Pattern.compile("(\\d+) DETAIL:  [Pp]arameters: (.*)", Pattern.DOTALL);
  private static final Pattern VALUE =
      Pattern.compile("\\$\\d+ = (?:NULL|'([^']*+(?:''[^']*+)*+)')", Pattern.DOTALL);

  private final Path log;

  Heard(Path data) throws IOException {
    try (var logs = Files.list(data.resolve("postgres/log"))) {
      this.log = logs.max(java.util.Comparator.comparing(Heard::changed)).orElseThrow();
    }
  }

  /**
   * One statement with what it was given; null stands for null.
   *
   * @param connection the server's process that was asked
   */
  record Statement(String connection, String sql, List<@Nullable String> values) {

    boolean bounds() {
      return sql.matches("(?i)(begin|commit|rollback|set transaction)\\b.*");
    }
  }

  /** From the next start of the application on, the server writes down what it is asked. */
  static void listen(DataSource unbound, boolean on) throws SQLException {
    try (var connection = unbound.getConnection();
        var tell = connection.createStatement()) {
      tell.execute(
          on
              ? "alter role logbog_app set log_statement = 'all'"
              : "alter role logbog_app reset log_statement");
      tell.execute(
          on
              ? "alter system set log_line_prefix = '" + MARK + "%p '"
              : "alter system reset log_line_prefix");
      tell.execute("select pg_reload_conf()");
    }
  }

  long position() throws Exception {
    Thread.sleep(300); // the server's collector writes a little later
    return Files.size(log);
  }

  List<Statement> since(long position) throws Exception {
    var end = position();
    var bytes = new byte[(int) (end - position)];
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(position);
      file.readFully(bytes);
    }
    var statements = new ArrayList<Statement>();
    for (var line : new String(bytes, StandardCharsets.UTF_8).split(MARK)) {
      var said = SAID.matcher(line.strip());
      var given = GIVEN.matcher(line.strip());
      if (said.matches()) {
        statements.add(new Statement(said.group(1), said.group(2), new ArrayList<>()));
      } else if (given.matches() && !statements.isEmpty()) {
        VALUE
            .matcher(given.group(2))
            .results()
            .map(it -> it.group(1) == null ? null : it.group(1).replace("''", "'"))
            .forEach(statements.getLast().values()::add);
      }
    }
    return statements;
  }

  private static long changed(Path file) {
    return file.toFile().lastModified();
  }
}
