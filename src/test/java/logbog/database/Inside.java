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
    var folder = new DataFolder(data);
    var port = Postmaster.in(folder.database()).orElseThrow().port();
    var server = Server.embedded(port, TestKeys.of(data.resolve("keys.properties")));
    var source = new PGSimpleDataSource();
    source.setUrl(server.url());
    source.setUser(server.owner().name());
    source.setPassword(server.owner().password());
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
