package logbog.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import logbog.database.AfterRestore;
import logbog.database.Cluster;
import logbog.database.Restoration;

/** Lays the files of a copy into an empty data folder and has the log played back over them. */
record Restoring(Way way, Target target, Archive archive, Restoration place) {

  private static final DateTimeFormatter SERVERS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

  /** The timeline the restored database is on. */
  int restore(List<AfterRestore> modules) throws IOException, SQLException, InterruptedException {
    lay();
    var cluster = place.recover(settings());
    var timeline = newTimeline();
    checkEnd(timeline);
    putRight(cluster, modules);
    announce(timeline.number());
    place.keep();
    return timeline.number();
  }

  private void lay() throws IOException {
    var copy = way.copy();
    Disk.checkRoom("LOGBOG_DATA", place.files(), copy.manifest().size());
    for (var folder : copy.folders()) {
      Files.createDirectories(placeOf(folder), Disk.PRIVATE);
    }
    for (var file : copy.manifest().files()) {
      var path = Path.of(file.path());
      file.restore(Copy.files(copy.folder()).resolve(path), placeOf(path));
    }
    var map = place.files().resolve("tablespace_map");
    if (Files.exists(map)) {
      Files.writeString(map, String.join("", Files.lines(map).map(this::moved).toList()));
    }
  }

  /** What a tablespace holds goes into the data folder too. */
  private Path placeOf(Path path) {
    return path.startsWith("pg_tblspc") && path.getNameCount() > 1
        ? place.tablespaces().resolve(path.subpath(1, path.getNameCount()))
        : place.files().resolve(path);
  }

  private String moved(String line) {
    var oid = line.substring(0, line.indexOf(' '));
    return oid + " " + place.tablespaces().resolve(oid) + "\n";
  }

  private Map<String, String> settings() {
    var settings = new HashMap<String, String>();
    settings.put("restore_command", new Fetching(archive.folder()).command());
    settings.put("recovery_target_timeline", Integer.toString(way.timeline().number()));
    settings.put("recovery_target_action", "promote");
    settings.put("autovacuum", "off");
    target
        .second()
        .ifPresent(second -> settings.put("recovery_target_time", SERVERS.format(second)));
    return settings;
  }

  private Timeline newTimeline() throws IOException {
    try (var logs = Files.list(place.files().resolve("pg_wal"))) {
      var history = logs.filter(file -> file.toString().endsWith(".history")).max(Path::compareTo);
      if (history.isEmpty()) {
        throw new NotDone("The database server did not begin a new timeline.");
      }
      var name = history.get().getFileName().toString();
      try (var lines = Files.lines(history.get())) {
        return Timeline.of(Integer.parseInt(name.substring(0, 8), 16), lines);
      }
    }
  }

  /** The server takes a broken piece for the end of the log; we do not. */
  private void checkEnd(Timeline timeline) {
    var end = timeline.past().getLast().at();
    if (target.second().isEmpty() && end.pieceBefore() < way.reach().last().number()) {
      throw new NotDone(
          "The backup is damaged: the log cannot be read beyond %s, and goes to %s; name an earlier"
                  .formatted(end, way.reach().last().name())
              + " second.");
    }
  }

  private void putRight(Cluster cluster, List<AfterRestore> modules) throws SQLException {
    try (var connection = cluster.connect()) {
      var what = target.second().map(Object::toString).orElse("latest");
      for (var module : modules) {
        module.putRight(connection, what);
      }
    }
  }

  /** For the server to archive at its next start: so the next restore finds this way. */
  private void announce(int timeline) throws IOException {
    var status = place.files().resolve("pg_wal").resolve("archive_status");
    Files.createDirectories(status);
    Files.writeString(status.resolve(Timeline.historyName(timeline) + ".ready"), "");
  }
}
