package logbog.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import logbog.keys.CannotStart;
import org.jspecify.annotations.Nullable;

/** A server that plays back the log over copied files, watched until it is done or gives up. */
final class Recovery implements AutoCloseable {

  private static final Duration TO_APPEAR = Duration.ofMinutes(1);
  private static final Duration LOOK = Duration.ofMillis(50);

  private final Path files;
  private final Launch launch;
  private @Nullable EmbeddedPostgres server;

  Recovery(Path files, Launch launch) {
    this.files = files;
    this.launch = launch;
  }

  void run() throws IOException, InterruptedException {
    Files.createFile(files.resolve("recovery.signal"));
    try (var starter = Executors.newSingleThreadExecutor()) {
      var starting = starter.submit(() -> launch.in(files));
      try {
        watch(starting);
      } finally {
        // Waiting for one that has given up, it would wait on.
        starter.shutdownNow();
        server = outcome(starting);
      }
    }
    while (playsBack()) {
      Thread.sleep(LOOK);
    }
  }

  private void watch(Future<EmbeddedPostgres> starting) throws InterruptedException {
    for (var looks = TO_APPEAR.dividedBy(LOOK); !starting.isDone(); looks--) {
      var log = ServerLog.in(files);
      if (log.saysGivenUp() || looks < 0 && Postmaster.in(files).isEmpty()) {
        throw log.refusal();
      }
      Thread.sleep(LOOK);
    }
  }

  private static EmbeddedPostgres outcome(Future<EmbeddedPostgres> starting)
      throws IOException, InterruptedException {
    try {
      return starting.get();
    } catch (ExecutionException failed) {
      throw new IOException(failed.getCause());
    }
  }

  /** Open for readers before it has come to the end. */
  private boolean playsBack() {
    try (var connection = connect();
        var row = connection.createStatement().executeQuery("select pg_is_in_recovery()")) {
      row.next();
      return row.getBoolean(1);
    } catch (SQLException away) {
      if (Postmaster.in(files).isPresent()) {
        return true;
      }
      throw ServerLog.in(files).refusal();
    }
  }

  private Connection connect() throws SQLException {
    if (server == null) {
      throw new CannotStart("The server was not started.");
    }
    return server.getPostgresDatabase().getConnection();
  }

  @Override
  public void close() throws IOException {
    if (server != null && Postmaster.in(files).isPresent()) {
      server.close();
    }
    Postmaster.in(files).ifPresent(Postmaster::stop);
  }
}
