package logbog.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import logbog.keys.CannotStart;
import logbog.keys.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * A database made of copied files and brought to its second beside the place where a start looks;
 * it is moved there when it is whole, and otherwise leaves nothing behind. Never over a living one.
 */
public final class Restoration implements AutoCloseable {

  private final DataFolder folder;
  private final Keys keys;
  private @Nullable Recovery recovery;
  private boolean kept;

  private Restoration(DataFolder folder, Keys keys) {
    this.folder = folder;
    this.keys = keys;
  }

  /**
   * Takes a data folder without a database.
   *
   * @throws CannotStart if there is one, or a Logbog uses the folder
   */
  public static Restoration into(Path data, Keys keys) throws IOException {
    var folder = new DataFolder(data);
    if (!folder.take()) {
      throw new CannotStart("LOGBOG_DATA: a Logbog is using the folder " + folder + ".");
    }
    if (Files.exists(folder.database()) || Files.exists(folder.unfinishedDatabase())) {
      folder.close();
      throw new CannotStart(
          "LOGBOG_DATA: there is a database in %s; name an empty folder to restore into."
              .formatted(folder));
    }
    var restoration = new Restoration(folder, keys);
    restoration.clear();
    Files.createDirectory(folder.halfRestored(), DataFolder.PRIVATE);
    return restoration;
  }

  /** The major version of PostgreSQL whose files can be restored here. */
  public static int version() {
    return Launch.MAJOR_VERSION;
  }

  /** Where the copied files go. */
  public Path files() {
    return folder.halfRestored();
  }

  /** Where what the copied database kept in folders elsewhere goes, a folder each. */
  public Path tablespaces() {
    return folder.tablespaces();
  }

  /**
   * Lets the server play back the log and opens the database.
   *
   * @param settings what the server is told about the log and the second
   * @throws CannotStart if it does not get there, in the server's words
   */
  public Cluster recover(Map<String, String> settings) throws IOException, InterruptedException {
    var launch = Launch.at(Launch.freePort(), folder.programs(), keys).with(settings);
    recovery = new Recovery(files(), launch);
    recovery.run();
    return new Cluster(
        files(), Server.embedded(launch.port(), keys).url(), Roles.login(Roles.SUPERUSER, keys));
  }

  /** Gives the database its name; from now on a start finds it. */
  public void keep() throws IOException {
    if (recovery != null) {
      recovery.close();
    }
    for (var used : new String[] {"backup_label.old", "tablespace_map.old", "epg-lock"}) {
      Files.deleteIfExists(files().resolve(used));
    }
    Files.move(files(), folder.database(), StandardCopyOption.ATOMIC_MOVE);
    kept = true;
  }

  private void clear() throws IOException {
    Postmaster.in(folder.halfRestored()).ifPresent(Postmaster::stop);
    FileSystemUtils.deleteRecursively(folder.halfRestored());
    FileSystemUtils.deleteRecursively(folder.tablespaces());
  }

  @Override
  public void close() throws IOException {
    if (recovery != null) {
      recovery.close();
    }
    if (!kept) {
      clear();
    }
    folder.close();
  }
}
