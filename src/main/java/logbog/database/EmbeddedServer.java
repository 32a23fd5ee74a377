package logbog.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
  private static final Duration BREATH = Duration.ofSeconds(2);
  private static final Duration WATCH = Duration.ofMillis(200);
  private static final Duration LONGEST_START = Duration.ofSeconds(30);

  private final DataFolder folder;
  private final Keys keys;
  private final Launch launch;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread watch;
  private volatile EmbeddedPostgres postgres;

  private EmbeddedServer(DataFolder folder, Path programs, Keys keys, Archiving archiving)
      throws IOException, SQLException {
    this.folder = folder;
    this.keys = keys;
    var plain = Launch.at(Launch.freePort(), programs, keys);
    Postmaster.in(folder.database()).ifPresent(Postmaster::stop);
    Postmaster.in(folder.unfinishedDatabase()).ifPresent(Postmaster::stop);
    if (!Files.exists(folder.database())) {
      prepare(plain);
    }
    this.launch = plain.with(archiving.of(folder.database()));
    this.postgres = launch.in(folder.database());
    this.watch = Thread.ofPlatform().daemon().name("database-watch").start(this::watch);
  }

  static EmbeddedServer start(DataFolder folder, Path programs, Keys keys, Archiving archiving) {
    try {
      return new EmbeddedServer(folder, programs, keys, archiving);
    } catch (IOException | SQLException failed) {
      throw Failures.ofStart(failed, folder);
    }
  }

  @Override
  public Server server() {
    return Server.embedded(launch.port(), keys);
  }

  /** The first start: a crash on the way leaves nothing that could be taken for a database. */
  private void prepare(Launch launch) throws IOException, SQLException {
    folder.refuseHalfRestored();
    FileSystemUtils.deleteRecursively(folder.unfinishedDatabase());
    try (var fresh = launch.in(folder.unfinishedDatabase())) {
      Preparation.of(fresh.getPostgresDatabase(), keys);
    }
    Files.move(folder.unfinishedDatabase(), folder.database());
  }

  private void watch() {
    var postmaster = Postmaster.in(folder.database());
    try {
      while (!closing.await(WATCH.toMillis(), TimeUnit.MILLISECONDS)) {
        if (postmaster.filter(Postmaster::runs).isEmpty()) {
          log.error("The database server has died; it is started again");
          revive();
          postmaster = Postmaster.in(folder.database());
        }
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private void revive() throws InterruptedException {
    do {
      try {
        Postmaster.clearAway(folder.database());
        postgres.close();
        postgres = launch.in(folder.database());
        log.info("The database server runs again");
        return;
      } catch (IOException failed) {
        log.error("The database server cannot be started; it is tried again", failed);
      }
    } while (!closing.await(BREATH.toMillis(), TimeUnit.MILLISECONDS));
  }

  /**
   * A start under way is never interrupted, because the library would then wait for a server that
   * does not come; it is let finish, or after a while stopped with its server.
   */
  @Override
  public void close() throws IOException {
    closing.countDown();
    try {
      if (!watch.join(LONGEST_START)) {
        Postmaster.in(folder.database()).ifPresent(Postmaster::stop);
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    postgres.close();
    folder.close();
  }
}
