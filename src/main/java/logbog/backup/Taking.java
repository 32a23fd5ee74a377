package logbog.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import logbog.database.Cluster;
import logbog.database.Restoration;
import logbog.keys.Keys;
import org.springframework.util.FileSystemUtils;

/**
 * Takes a copy of the server at work, between the server's two calls for it on one connection, and
 * waits until the log that makes the copy whole is archived.
 */
record Taking(Cluster cluster, Store store, Keys keys) {

  private static final Duration TO_ARCHIVE = Duration.ofMinutes(2);
  private static final Duration LOOK = Duration.ofMillis(100);

  Copy take() throws IOException, SQLException, InterruptedException {
    try (var server = cluster.connect()) {
      checkArchiving(server);
      Files.createDirectories(store.folder());
      Disk.checkRoom("LOGBOG_BACKUP", store.folder(), Copying.size(cluster.files()));
      var folder = store.begin(Answer.of(server, NAME));
      try {
        var manifest = copy(server, folder);
        CopiedFile.write(
            "manifest",
            Copy.manifestIn(folder),
            out -> out.write(manifest.text(keys).getBytes(StandardCharsets.UTF_8)));
        new Copy(folder, manifest).check();
        return store.finish(folder, manifest);
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    }
  }

  private static final String NAME =
      "select to_char(clock_timestamp() at time zone 'UTC', 'YYYYMMDD\"T\"HH24MISS\"Z\"')";

  private void checkArchiving(Connection server) throws SQLException {
    if (!Answer.of(server, "show archive_mode").equals("on")
        || !Answer.of(server, "select current_setting('basic_archive.archive_directory', true)")
            .equals(store.archive().folder().toString())) {
      throw new NotDone(
          "The running Logbog does not archive to %s: start it with the same LOGBOG_BACKUP."
              .formatted(store.folder()));
    }
    if (!Answer.of(server, "show data_checksums").equals("on")) {
      throw new NotDone("The database has no checksums, so a copy of it could not be checked.");
    }
  }

  private Manifest copy(Connection server, Path folder)
      throws IOException, SQLException, InterruptedException {
    var began = Position.of(Answer.of(server, "select pg_backup_start('logbog', true)"));
    var first =
        Piece.of(Answer.of(server, "select pg_walfile_name('" + began + "')")).orElseThrow();
    var files = new ArrayList<>(Copying.copy(cluster.files(), Copy.files(folder), began));
    try (var statement = server.createStatement();
        var row = statement.executeQuery(STOP)) {
      row.next();
      files.add(write(folder, "backup_label", row));
      if (!row.getString("tablespace_map").isEmpty()) {
        files.add(write(folder, "tablespace_map", row));
      }
      var manifest =
          new Manifest(
              Restoration.version(),
              row.getObject("ended", OffsetDateTime.class).toInstant(),
              first,
              Position.of(row.getString("lsn")),
              files);
      awaitArchived(first, manifest.end());
      return manifest;
    }
  }

  private static final String STOP =
      """
      select lsn, labelfile as backup_label, spcmapfile as tablespace_map,
        clock_timestamp() as ended
      from pg_backup_stop(false)
      """;

  private static CopiedFile write(Path folder, String name, ResultSet row)
      throws IOException, SQLException {
    var text = row.getString(name).getBytes(StandardCharsets.UTF_8);
    return CopiedFile.write(name, Copy.files(folder).resolve(name), out -> out.write(text));
  }

  private void awaitArchived(Piece first, Position end) throws IOException, InterruptedException {
    var way = Timeline.first(first.timeline());
    for (var looks = TO_ARCHIVE.dividedBy(LOOK); looks > 0; looks--) {
      var reach = store.archive().reach(way, first);
      if (reach.isPresent() && reach.get().last().number() >= end.pieceBefore()) {
        return;
      }
      Thread.sleep(LOOK);
    }
    throw new NotDone(
        "The server does not archive its log to %s; why is in %s/log."
            .formatted(store.archive().folder(), cluster.files()));
  }
}
