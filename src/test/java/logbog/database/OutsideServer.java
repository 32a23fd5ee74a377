package logbog.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import logbog.keys.TestKeys;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A PostgreSQL of the operator's, which no Logbog starts or stops, prepared with the very lines of
 * docs/operations.md.
 */
public final class OutsideServer implements AutoCloseable {

  private static final Pattern LINES = Pattern.compile("(?s)```sql\n(create role .*?)```");
  private static final Pattern LOGIN = Pattern.compile("create role (\\w+) login password '(.*)'");

  private final int port = Launch.freePort();
  private final DataFolder folder;
  private final EmbeddedPostgres server;
  private final Map<String, String> passwords;

  public OutsideServer(Path data) throws IOException, SQLException {
    this.folder = new DataFolder(Inside.emptied(data));
    this.server = Launch.at(port, TestDatabase.PROGRAMS, TestKeys.keys()).in(folder.database());
    var lines = lines();
    this.passwords =
        LOGIN
            .matcher(lines)
            .results()
            .collect(Collectors.toMap(role -> role.group(1), role -> role.group(2)));
    prepare(server.getPostgresDatabase(), lines);
  }

  private static String lines() throws IOException {
    return LINES
        .matcher(Files.readString(Path.of("docs/operations.md")))
        .results()
        .findFirst()
        .map(found -> found.group(1))
        .orElseThrow(() -> new AssertionError("The manual does not say how to prepare a server"));
  }

  private static void prepare(DataSource superuser, String lines) throws SQLException {
    try (var connection = superuser.getConnection();
        var statement = connection.createStatement()) {
      for (var line : lines.split(";")) {
        if (!line.isBlank()) {
          statement.execute(line);
        }
      }
    }
  }

  /** What leads a Logbog to it. */
  public Map<String, String> settings() {
    return Map.of(
        "SPRING_DATASOURCE_URL",
        "jdbc:postgresql://localhost:" + port + "/logbog",
        "SPRING_DATASOURCE_USERNAME",
        Roles.APPLICATION,
        "SPRING_DATASOURCE_PASSWORD",
        passwords.getOrDefault(Roles.APPLICATION, ""),
        "SPRING_FLYWAY_USER",
        Roles.OWNER,
        "SPRING_FLYWAY_PASSWORD",
        passwords.getOrDefault(Roles.OWNER, ""));
  }

  /** Asks it as whoever may read everything. */
  public JdbcClient asked() {
    return JdbcClient.create(server.getDatabase(Roles.SUPERUSER, "logbog"));
  }

  @Override
  public void close() throws IOException {
    server.close();
    folder.close();
  }
}
