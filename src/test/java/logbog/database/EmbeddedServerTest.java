package logbog.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import logbog.keys.CannotStart;
import logbog.keys.Keys;
import logbog.keys.TestKeys;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The database that comes with Logbog, in a folder of its own. */
class EmbeddedServerTest {

  private static final Path PLACE = Path.of("target/embedded-server-test").toAbsolutePath();
  private static final Keys KEYS = TestKeys.keys();
  private static final DataFolder FOLDER = emptied();
  private static EmbeddedServer running;

  @BeforeAll
  static void start() {
    assertThat(FOLDER.take()).isTrue();
    running = EmbeddedServer.start(FOLDER, TestDatabase.PROGRAMS, KEYS, Archiving.none());
  }

  @AfterAll
  static void stop() throws IOException {
    running.close();
  }

  @Test
  void whatIsAcknowledgedIsOnDisk() throws SQLException {
    assertThat(show("fsync")).isEqualTo("on");
    assertThat(show("synchronous_commit")).isEqualTo("on");
    assertThat(show("full_page_writes")).isEqualTo("on");
    assertThat(show("data_checksums")).isEqualTo("on");
  }

  @Test
  void nobodyGetsInWithoutAPassword() {
    var url = running.server().url();
    assertThatThrownBy(() -> DriverManager.getConnection(url, Roles.SUPERUSER, "").close())
        .isInstanceOf(SQLException.class);
  }

  @Test
  void theDataFolderIsItsOwnersOnly() throws IOException {
    assertThat(Files.getPosixFilePermissions(PLACE)).hasSize(3);
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aServerThatDiesAsWeStopDoesNotKeepUsFromStopping() throws Exception {
    for (var pause : new int[] {0, 250, 400}) {
      var folder = new DataFolder(Inside.emptied(PLACE.resolveSibling("embedded-stopping")));
      assertThat(folder.take()).isTrue();
      var server = EmbeddedServer.start(folder, TestDatabase.PROGRAMS, KEYS, Archiving.none());
      Postmaster.in(folder.database()).orElseThrow().process().destroyForcibly();
      Thread.sleep(pause);
      server.close();
      assertThat(Postmaster.in(folder.database())).isEmpty();
    }
  }

  @Test
  void aKilledServerIsStartedAgainAtTheSamePlaceWithAllThatWasCommitted() throws SQLException {
    try (var owner = owner();
        var statement = owner.createStatement()) {
      statement.execute("create table if not exists word (word text)");
      statement.execute("insert into word values ('kept')");
    }
    Postmaster.in(FOLDER.database()).orElseThrow().process().destroyForcibly();
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              try (var owner = owner();
                  var rows = owner.createStatement().executeQuery("select word from word")) {
                assertThat(rows.next()).isTrue();
              }
            });
  }

  @Test
  void oneLogbogAtATimeHoldsTheFolder() {
    assertThat(new DataFolder(PLACE).take()).isFalse();
    assertThatThrownBy(() -> Embedded.host(PLACE, "", "", KEYS))
        .isInstanceOf(CannotStart.class)
        .hasMessage("LOGBOG_DATA: another Logbog is using the folder " + PLACE + ".");
  }

  @Test
  void aCommandUsesTheServerThatRunsAndLeavesItRunning() throws Exception {
    try (var used = Embedded.host(PLACE, "", "audit-verify", KEYS)) {
      assertThat(used.server().url()).isEqualTo(running.server().url());
    }
    owner().close();
  }

  private static Connection owner() throws SQLException {
    var server = running.server();
    return DriverManager.getConnection(
        server.url(), server.owner().name(), server.owner().password());
  }

  private static String show(String setting) throws SQLException {
    try (var owner = owner();
        var row = owner.createStatement().executeQuery("show " + setting)) {
      row.next();
      return row.getString(1);
    }
  }

  private static DataFolder emptied() {
    try {
      return new DataFolder(Inside.emptied(PLACE));
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
