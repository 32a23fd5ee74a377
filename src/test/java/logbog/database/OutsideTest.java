package logbog.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import logbog.database.Server.Login;
import logbog.keys.CannotStart;
import logbog.keys.TestKeys;
import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database of the operator's: what is asked of it, and what its logins may be. */
class OutsideTest {

  private static final Server SERVER = TestDatabase.server();
  private static final Login ADMINISTRATOR = Roles.login(Roles.SUPERUSER, TestKeys.keys());

  @BeforeEach
  void logins() throws SQLException {
    as(ADMINISTRATOR, "create role nordlys login password 'nordlys'");
    as(ADMINISTRATOR, "grant connect on database logbog to nordlys");
  }

  @AfterEach
  void forgetThem() throws SQLException {
    as(ADMINISTRATOR, "drop owned by nordlys");
    as(ADMINISTRATOR, "drop role nordlys");
  }

  @Test
  void theApplicationsLoginMayHaveAnyNameAndIsGivenTheApplicationsRole() throws SQLException {
    var application = new Login("nordlys", "nordlys");
    migrate(new Server(SERVER.url(), ADMINISTRATOR, application));
    as(application, "set role " + Roles.APPLICATION);
  }

  @Test
  void nodesThatStartAtOnceAdmitTheApplicationOneAfterTheOther() throws SQLException {
    var nordlys = new Login("nordlys", "nordlys");
    CompletableFuture<Void> second;
    try (var first =
            DriverManager.getConnection(
                SERVER.url(), ADMINISTRATOR.name(), ADMINISTRATOR.password());
        var statement = first.createStatement()) {
      statement.execute("select pg_advisory_lock(hashtext('" + Migration.TURN + "'))");
      second =
          CompletableFuture.runAsync(
              () -> migrate(new Server(SERVER.url(), ADMINISTRATOR, nordlys)));
      Awaitility.await()
          .until(
              () -> {
                try (var waiting =
                    statement.executeQuery(
                        "select from pg_locks where locktype = 'advisory' and not granted")) {
                  return waiting.next();
                }
              });
      statement.execute("grant " + Roles.APPLICATION + " to nordlys");
    }
    second.join();
    as(nordlys, "set role " + Roles.APPLICATION);
  }

  @Test
  void anOwnerWhoMayNotGrantIsToldWhatAnAdministratorRuns() {
    assertThatThrownBy(
            () ->
                migrate(new Server(SERVER.url(), SERVER.owner(), new Login("nordlys", "nordlys"))))
        .isInstanceOf(CannotStart.class)
        .hasMessage(
            "SPRING_FLYWAY_USER may not prepare the database; let an administrator run: grant"
                + " logbog_app to \"nordlys\";");
  }

  @Test
  void withOneLoginTheApplicationPutsItsOwnersRightsDown() throws SQLException {
    as(ADMINISTRATOR, "grant logbog_app to nordlys");
    try (var pool = new HikariDataSource()) {
      pool.setJdbcUrl(SERVER.url());
      pool.setUsername("nordlys");
      pool.setPassword("nordlys");
      Outside.roleOfOneLogin("").postProcessBeforeInitialization(pool, "dataSource");
      try (var connection = pool.getConnection();
          var row = connection.createStatement().executeQuery("select current_user")) {
        row.next();
        assertThat(row.getString(1)).isEqualTo(Roles.APPLICATION);
      }
    }
  }

  @Test
  void aWrongPasswordIsSaid() {
    assertThatThrownBy(
            () -> migrate(new Server(SERVER.url(), ADMINISTRATOR, new Login("nordlys", "wrong"))))
        .isInstanceOf(CannotStart.class)
        .hasMessage(
            "SPRING_DATASOURCE_USERNAME or its password is wrong: the database refuses the login.");
    assertThatThrownBy(
            () ->
                migrate(
                    new Server(SERVER.url(), new Login("nordlys", "wrong"), SERVER.application())))
        .isInstanceOf(CannotStart.class)
        .hasMessage("SPRING_FLYWAY_USER or its password is wrong: the database refuses the login.");
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsSaid() {
    var nowhere =
        new Server("jdbc:postgresql://localhost:1/logbog", SERVER.owner(), SERVER.application());
    assertThatThrownBy(() -> migrate(nowhere))
        .isInstanceOf(CannotStart.class)
        .hasMessageStartingWith("SPRING_DATASOURCE_URL: the database does not answer");
  }

  @Test
  void aServerThatAcknowledgesTooEarlyIsRefused() throws SQLException {
    as(ADMINISTRATOR, "alter role nordlys set synchronous_commit = off");
    var careless = new Login("nordlys", "nordlys");
    assertThatThrownBy(() -> migrate(new Server(SERVER.url(), careless, SERVER.application())))
        .isInstanceOf(CannotStart.class)
        .hasMessage(
            "SPRING_DATASOURCE_URL: the database server has synchronous_commit off; acknowledged"
                + " data could be lost.");
  }

  /** Other tests look at every schema of this server. */
  @AfterAll
  static void leaveNothingBehind() throws SQLException {
    as(ADMINISTRATOR, "drop schema if exists outside cascade");
  }

  private static void migrate(Server server) {
    new Migration(server)
        .migrate(
            Flyway.configure()
                .dataSource(server.url(), server.owner().name(), server.owner().password())
                .locations("classpath:none")
                .defaultSchema("outside")
                .load());
  }

  private static void as(Login login, String ddl) throws SQLException {
    try (var connection =
            DriverManager.getConnection(SERVER.url(), login.name(), login.password());
        var statement = connection.createStatement()) {
      statement.execute(ddl);
    }
  }
}
