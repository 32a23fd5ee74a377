package logbog.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import logbog.keys.CannotStart;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Brings the schema up to date at start. Before that: the server is new enough and durable, and the
 * application's login is a member of the application's role, which all grants name.
 */
final class Migration implements FlywayMigrationStrategy {

  /** What nodes that start at once wait for. */
  static final String TURN = "logbog.admission";

  private static final int NEWEST_NEEDED = 180000;

  private final Server server;

  Migration(Server server) {
    this.server = server;
  }

  @Override
  public void migrate(Flyway flyway) {
    try (var owner = connect(server.owner())) {
      checkVersion(owner);
      checkDurability(owner);
      admitApplication(owner);
    } catch (SQLException failed) {
      throw Failures.ofAccess(
          failed, server.hasTwoLogins() ? "SPRING_FLYWAY_USER" : "SPRING_DATASOURCE_USERNAME");
    }
    try (var application = connect(server.application())) {
      flyway.migrate();
    } catch (SQLException failed) {
      throw Failures.ofAccess(failed, "SPRING_DATASOURCE_USERNAME");
    }
  }

  private Connection connect(Server.Login login) throws SQLException {
    return DriverManager.getConnection(server.url(), login.name(), login.password());
  }

  private static void checkVersion(Connection owner) throws SQLException {
    if (Integer.parseInt(show(owner, "server_version_num")) < NEWEST_NEEDED) {
      throw new CannotStart(
          "SPRING_DATASOURCE_URL: PostgreSQL 18 or newer is needed, and this server is %s."
              .formatted(show(owner, "server_version")));
    }
  }

  /** What is acknowledged is on disk; a server that promises less is not one for a record. */
  private static void checkDurability(Connection owner) throws SQLException {
    for (var setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
      if (show(owner, setting).equals("off")) {
        throw new CannotStart(
            "SPRING_DATASOURCE_URL: the database server has %s off; acknowledged data could be lost."
                .formatted(setting));
      }
    }
  }

  /** Nodes that start at once take turns; a turn ends with the connection. */
  private void admitApplication(Connection owner) throws SQLException {
    execute(owner, "select pg_advisory_lock(hashtext('" + TURN + "'))");
    if (!holds(owner, "select 1 from pg_roles where rolname = ?", Roles.APPLICATION)) {
      execute(owner, "create role " + Roles.APPLICATION + " nologin");
    }
    if (!holds(
        owner,
        "select 1 where pg_has_role(?, '" + Roles.APPLICATION + "', 'set')",
        server.application().name())) {
      execute(
          owner,
          "grant "
              + Roles.APPLICATION
              + " to \""
              + server.application().name().replace("\"", "\"\"")
              + "\"");
    }
  }

  private static void execute(Connection owner, String ddl) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(ddl);
    } catch (SQLException refused) {
      throw new CannotStart(
          "SPRING_FLYWAY_USER may not prepare the database; let an administrator run: %s;"
              .formatted(ddl));
    }
  }

  private static boolean holds(Connection owner, String question, String name) throws SQLException {
    try (var statement = owner.prepareStatement(question)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static String show(Connection owner, String setting) throws SQLException {
    try (var statement = owner.createStatement();
        var row = statement.executeQuery("show " + setting)) {
      row.next();
      return row.getString(1);
    }
  }
}
