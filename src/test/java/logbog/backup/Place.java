package logbog.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import logbog.database.Cluster;
import logbog.database.Command;
import logbog.database.Running;
import logbog.keys.Keys;
import logbog.keys.TestKeys;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.util.FileSystemUtils;

/** Two disks: a database on one, its backups on the other; and the operator's commands. */
record Place(Path folder) {

  static Place emptied(String name) throws IOException {
    var folder = Path.of("target", "backup-test", name).toAbsolutePath();
    FileSystemUtils.deleteRecursively(folder);
    return new Place(Files.createDirectories(folder));
  }

  Path data(String name) {
    return folder.resolve(name);
  }

  Path backup() {
    return folder.resolve("backup");
  }

  Store store() {
    return Store.at(backup().toString());
  }

  Running start(String data) throws IOException {
    return new Running(data(data), backup().toString());
  }

  /** One that does not archive. */
  Running startApart(String data) throws IOException {
    return new Running(data(data), "");
  }

  String backup(Running running, String... words) {
    return backup(running.cluster(), backup().toString(), 2, words);
  }

  String backup(Cluster cluster, String to, int keep, String... words) {
    var beans = new StaticListableBeanFactory();
    beans.addBean("cluster", cluster);
    beans.addBean("keys", TestKeys.keys());
    return said(
        new BackupCommand(
            to,
            Integer.toString(keep),
            beans.getBeanProvider(Cluster.class),
            beans.getBeanProvider(Keys.class)),
        words);
  }

  String restore(String into, String... words) {
    return restore(into, TestKeys.file(), words);
  }

  String restore(String into, Path keyFile, String... words) {
    var beans = new StaticListableBeanFactory();
    beans.addBean("keys", TestKeys.of(keyFile));
    return said(
        new RestoreCommand(
            backup().toString(),
            data(into),
            keyFile.toString(),
            beans.getBeanProvider(Keys.class),
            List.of()),
        words);
  }

  /** The exit code and the sentence. */
  private static String said(Command command, String... words) {
    var out = new ByteArrayOutputStream();
    var code = command.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8));
    return code + " " + out.toString(StandardCharsets.UTF_8).strip();
  }

  /** Closes the piece of the log being written and waits until it is in the archive. */
  void awaitArchived(Running running) throws Exception {
    // A piece in which nothing was written yet is not closed.
    run(running, "select pg_logical_emit_message(true, 'test', 'something')");
    var last = ask(running, "select pg_walfile_name(pg_switch_wal())").getFirst();
    var piece = Piece.of(last).orElseThrow();
    while (store().archive().file(piece).isEmpty()) {
      Thread.sleep(20);
    }
  }

  /** What the table {@code word} holds in a data folder nobody uses. */
  List<String> numbers(String data) throws IOException, SQLException {
    try (var running = startApart(data)) {
      return ask(running, "select number from word order by number");
    }
  }

  static void run(Running running, String... statements) throws SQLException {
    try (var connection = running.cluster().connect();
        var statement = connection.createStatement()) {
      for (var each : statements) {
        statement.execute(each);
      }
    }
  }

  static List<String> ask(Running running, String question) throws SQLException {
    try (var connection = running.cluster().connect();
        var rows = connection.createStatement().executeQuery(question)) {
      var answers = new ArrayList<String>();
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
      return answers;
    }
  }
}
