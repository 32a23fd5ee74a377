package logbog.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
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
    return JdbcClient.create(as(Roles.OWNER, data));
  }

  /** The way into the database of a running installation for whoever may do everything there. */
  public static DataSource unbound(Path data) {
    return as(Roles.SUPERUSER, data);
  }

  /** The way into the database of a running installation that its application uses. */
  public static DataSource asApplication(Path data) {
    return as(Roles.APPLICATION, data);
  }

  /**
   * Lets every session the application begins from now on acknowledge before anything is on disk,
   * and ends those it has.
   */
  public static void acknowledgeTooEarly(Path data) {
    JdbcClient.create(asApplication(data))
        .sql("alter role " + Roles.APPLICATION + " set synchronous_commit = off")
        .update();
    JdbcClient.create(unbound(data))
        .sql("select pg_terminate_backend(pid) from pg_stat_activity where usename = :role")
        .param("role", Roles.APPLICATION)
        .query()
        .listOfRows();
  }

  private static DataSource as(String role, Path data) {
    var keys = TestKeys.of(data.resolve("keys.properties"));
    var port = Postmaster.in(new DataFolder(data).database()).orElseThrow().port();
    var login = Roles.login(role, keys);
    var source = new PGSimpleDataSource();
    source.setUrl(Server.embedded(port, keys).url());
    source.setUser(login.name());
    source.setPassword(login.password());
    return source;
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
