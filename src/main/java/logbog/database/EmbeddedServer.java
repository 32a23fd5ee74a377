package logbog.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import logbog.keys.Keys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL that comes with Logbog, its data in the data folder. A server left behind by a
 * killed Logbog is stopped first; one that dies is started again at the same port.
 */
final class EmbeddedServer implements Host {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
  private static final Duration RECOVERY = Duration.ofMinutes(10);
  private static final Duration BREATH = Duration.ofSeconds(2);
  private static final Duration WATCH = Duration.ofMillis(200);

  private final DataFolder folder;
  private final Path programs;
  private final Keys keys;
  private final int port;
  private final Thread watch;
  private EmbeddedPostgres postgres;

  private EmbeddedServer(DataFolder folder, Path programs, Keys keys)
      throws IOException, SQLException {
    this.folder = folder;
    this.programs = programs;
    this.keys = keys;
    this.port = freePort();
    Postmaster.in(folder.database()).ifPresent(Postmaster::stop);
    Postmaster.in(folder.unfinishedDatabase()).ifPresent(Postmaster::stop);
    if (!Files.exists(folder.database())) {
      prepare();
    }
    this.postgres = launch(folder.database());
    this.watch = Thread.ofPlatform().daemon().name("database-watch").start(this::watch);
  }

  static EmbeddedServer start(DataFolder folder, Path programs, Keys keys) {
    try {
      return new EmbeddedServer(folder, programs, keys);
    } catch (IOException | SQLException failed) {
      throw Failures.ofStart(failed, folder);
    }
  }

  @Override
  public Server server() {
    return Server.embedded(port, keys);
  }

  /** The first start: a crash on the way leaves nothing that could be taken for a database. */
  private void prepare() throws IOException, SQLException {
    FileSystemUtils.deleteRecursively(folder.unfinishedDatabase());
    try (var fresh = launch(folder.unfinishedDatabase())) {
      Preparation.of(fresh.getPostgresDatabase(), keys);
    }
    Files.move(folder.unfinishedDatabase(), folder.database());
  }

  private EmbeddedPostgres launch(Path data) throws IOException {
    // Left by a killed server; the folder is already locked by us.
    Files.deleteIfExists(data.resolve("epg-lock"));
    var superuser = Roles.login(Roles.SUPERUSER, keys);
    var password =
        Files.createTempFile(
            "logbog",
            "",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(password, superuser.password());
      return EmbeddedPostgres.builder()
          .setOverrideWorkingDirectory(programs.toFile())
          .setDataDirectory(data)
          .setCleanDataDirectory(false)
          .setRegisterShutdownHook(false)
          .setPort(port)
          .setPGStartupWait(RECOVERY)
          .setConnectConfig("password", superuser.password())
          // What initdb is told besides: passwords instead of trust, and no locale of the machine.
          .setLocaleConfig("auth", "scram-sha-256")
          .setLocaleConfig("pwfile", password.toString())
          .setLocaleConfig("locale-provider", "builtin")
          .setLocaleConfig("locale", "C.UTF-8")
          // The library lowers durability for tests; a record is kept here.
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("full_page_writes", "on")
          .setServerConfig("max_connections", "60")
          .setServerConfig("listen_addresses", "localhost")
          .setServerConfig("unix_socket_directories", "")
          .setServerConfig("logging_collector", "on")
          .setServerConfig("log_filename", "postgres-%u.log")
          .setServerConfig("log_rotation_age", "1440")
          .setServerConfig("log_truncate_on_rotation", "on")
          .start();
    } finally {
      Files.delete(password);
    }
  }

  private void watch() {
    var postmaster = Postmaster.in(folder.database());
    try {
      while (true) {
        if (postmaster.filter(Postmaster::runs).isEmpty()) {
          log.error("The database server has died; it is started again");
          revive();
          postmaster = Postmaster.in(folder.database());
        }
        Thread.sleep(WATCH);
      }
    } catch (InterruptedException stopping) {
      // close() asked for it
    }
  }

  private void revive() throws InterruptedException {
    while (true) {
      try {
        Postmaster.clearAway(folder.database());
        postgres.close();
        postgres = launch(folder.database());
        log.info("The database server runs again");
        return;
      } catch (IOException failed) {
        log.error("The database server cannot be started; it is tried again", failed);
        Thread.sleep(BREATH);
      }
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws IOException {
    watch.interrupt();
    try {
      watch.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    postgres.close();
    folder.close();
  }
}
