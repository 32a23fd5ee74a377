package logbog.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import logbog.keys.TestKeys;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Looks into the embedded database of an installation from beside it, as the operator could. */
public final class Inside {

  private Inside() {}

  /** The server process of a data folder, if it runs. */
  public static Optional<ProcessHandle> postmaster(Path data) {
    return Postmaster.in(new DataFolder(data).database()).map(Postmaster::process);
  }

  /** Asks the database of a running installation, as its owner. */
  public static JdbcClient of(Path data) {
    var server = server(data);
    return as(server.owner(), server);
  }

  /**
   * Lets every session the application begins from now on acknowledge before anything is on disk.
   */
  public static void acknowledgeTooEarly(Path data) {
    var server = server(data);
    as(server.application(), server)
        .sql("alter role " + server.application() + " set synchronous_commit = off")
        .update();
  }

  private static Server server(Path data) {
    var port = Postmaster.in(new DataFolder(data).database()).orElseThrow().port();
    return Server.embedded(port, TestKeys.of(data.resolve("keys.properties")));
  }

  private static JdbcClient as(Server.Login login, Server server) {
    var source = new PGSimpleDataSource();
    source.setUrl(server.url());
    source.setUser(login.name());
    source.setPassword(login.password());
    return JdbcClient.create(source);
  }

  /** Stops what an application left behind. */
  public static void stop(Path data) {
    Postmaster.in(new DataFolder(data).database()).ifPresent(Postmaster::stop);
  }

  /** A data folder with nothing in it and nothing running in it. */
  public static Path emptied(Path data) throws IOException {
    stop(data);
    FileSystemUtils.deleteRecursively(data);
    return data.toAbsolutePath();
  }
}
