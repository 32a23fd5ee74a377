package logbog.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The embedded server as whoever copies it needs it: its files, and a login that may do all. */
public final class Cluster {

  private final Path files;
  private final String url;
  private final Server.Login administrator;

  Cluster(Path files, String url, Server.Login administrator) {
    this.files = files;
    this.url = url;
    this.administrator = administrator;
  }

  /** The folder the server works in, while it does. */
  public Path files() {
    return files;
  }

  /** A session of its own, without the time limits of pages. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, administrator.name(), administrator.password());
  }
}
