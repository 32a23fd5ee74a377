package logbog.database;

import logbog.keys.TestKeys;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database beside that of the tests, as an older version left it, to be upgraded. */
public final class OlderDatabase implements AutoCloseable {

  private static final Server SERVER = TestDatabase.server();

  private final String name = "older_" + System.nanoTime();
  private final JdbcClient administrator =
      JdbcClient.create(source(SERVER.url(), Roles.login(Roles.SUPERUSER, TestKeys.keys())));

  /** With nothing in it but the tables as they were once this migration had run. */
  public OlderDatabase(String version) {
    administrator.sql("create database " + name + " owner " + SERVER.owner().name()).update();
    migrate(MigrationVersion.fromVersion(version));
  }

  public void upgrade() {
    migrate(MigrationVersion.LATEST);
  }

  public JdbcClient asOwner() {
    return JdbcClient.create(source(url(), SERVER.owner()));
  }

  public JdbcClient asApplication() {
    return JdbcClient.create(source(url(), SERVER.application()));
  }

  @Override
  public void close() {
    administrator.sql("drop database " + name + " with (force)").update();
  }

  private void migrate(MigrationVersion to) {
    Flyway.configure()
        .dataSource(source(url(), SERVER.owner()))
        .locations("classpath:db/migration")
        .defaultSchema("database")
        .target(to)
        .load()
        .migrate();
  }

  private String url() {
    return SERVER.url().replaceFirst("/[a-z]+$", "/" + name);
  }

  private static DriverManagerDataSource source(String url, Server.Login login) {
    return new DriverManagerDataSource(url, login.name(), login.password());
  }
}
