package logbog.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import logbog.keys.Keys;

/**
 * How the embedded server is started: durable, by password, the same on every machine.
 *
 * @param password of the superuser
 * @param more settings of this start alone
 */
record Launch(int port, Path programs, String password, Map<String, String> more) {

  /** Of the PostgreSQL that comes with Logbog; the files of another do not fit it. */
  static final int MAJOR_VERSION = 18;

  /** A server killed under load reads its log first. */
  private static final Duration RECOVERY = Duration.ofMinutes(10);

  static Launch at(int port, Path programs, Keys keys) {
    return new Launch(port, programs, Roles.login(Roles.SUPERUSER, keys).password(), Map.of());
  }

  Launch with(Map<String, String> settings) {
    return new Launch(port, programs, password, settings);
  }

  /** Starts the server on a folder, which is filled first if it is empty. */
  EmbeddedPostgres in(Path data) throws IOException {
    // Left by a killed server; the folder is already locked by us.
    Files.deleteIfExists(data.resolve("epg-lock"));
    var file =
        Files.createTempFile(
            "logbog",
            "",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(file, password);
      var server =
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(programs.toFile())
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setPort(port)
              .setPGStartupWait(RECOVERY)
              .setConnectConfig("password", password)
              // What initdb is told besides: passwords instead of trust, and no locale of the
              // machine.
              .setLocaleConfig("auth", "scram-sha-256")
              .setLocaleConfig("pwfile", file.toString())
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
              .setServerConfig("log_truncate_on_rotation", "on");
      more.forEach((name, value) -> server.setServerConfig(name, quoted(value)));
      return server.start();
    } finally {
      Files.delete(file);
    }
  }

  /** As one word for the shell that starts the server. */
  private static String quoted(String value) {
    return "'" + value.replace("'", "'\\''") + "'";
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public String toString() {
    return "Launch[" + port + "]";
  }
}
