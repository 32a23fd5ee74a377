package logbog.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import logbog.keys.Keys;
import logbog.keys.TestKeys;

/** An embedded server of a test's own, archiving to a folder for backups; it can be killed. */
public final class Running implements AutoCloseable {

  private final DataFolder folder;
  private final Keys keys;
  private final Launch launch;
  private final EmbeddedPostgres server;

  /**
   * @param backup blank for none
   */
  public Running(Path data, String backup) throws IOException {
    this(data, backup, TestKeys.keys());
  }

  /** With the keys of another installation. */
  public Running(Path data, String backup, Keys keys) throws IOException {
    this.keys = keys;
    folder = new DataFolder(data);
    if (!Files.exists(folder.database())) {
      make(folder, keys);
    }
    if (!folder.take()) {
      throw new IllegalStateException("Somebody uses " + data);
    }
    launch =
        Launch.at(Launch.freePort(), TestDatabase.PROGRAMS, keys)
            .with(Archiving.to(backup, folder).of(folder.database()));
    server = launch.in(folder.database());
  }

  private static void make(DataFolder folder, Keys keys) throws IOException {
    if (!folder.take()) {
      throw new IllegalStateException("Somebody uses " + folder);
    }
    EmbeddedServer.start(folder, TestDatabase.PROGRAMS, keys, Archiving.none()).close();
  }

  public Cluster cluster() {
    return new Cluster(
        folder.database(),
        Server.embedded(launch.port(), keys).url(),
        Roles.login(Roles.SUPERUSER, keys));
  }

  /** As a power cut would. */
  public void kill() throws IOException {
    Postmaster.in(folder.database()).orElseThrow().process().destroyForcibly();
    Postmaster.clearAway(folder.database());
    folder.close();
  }

  @Override
  public void close() throws IOException {
    if (Postmaster.in(folder.database()).isPresent()) {
      server.close();
      folder.close();
    }
  }
}
