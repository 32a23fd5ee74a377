package logbog.drill;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import logbog.database.Inside;

/** A Logbog of its own: a process, a folder and two free ports. */
public final class Installation implements AutoCloseable {

  private final Path folder;
  private final Path data;
  private final Map<String, String> settings;
  private final int port = freePort();
  private final int managementPort = freePort();
  private volatile boolean kept = true;
  private volatile Process process;

  public Installation(Path folder) throws IOException {
    this(folder, Inside.emptied(folder.resolve("data")), Map.of());
  }

  /** On a data folder as it is, with more settings. */
  Installation(Path folder, Path data, Map<String, String> settings) throws IOException {
    this.folder = Files.createDirectories(folder);
    Files.deleteIfExists(folder.resolve("application.log"));
    this.data = data;
    this.settings = settings;
    this.process = launch();
    process.onExit().thenAccept(this::startAgain);
  }

  public String url() {
    return "http://localhost:" + port;
  }

  int port() {
    return port;
  }

  int managementPort() {
    return managementPort;
  }

  Path data() {
    return data;
  }

  /** All it has said so far. */
  String log() throws IOException {
    return Files.readString(folder.resolve("application.log"));
  }

  /** What runs now; when it has ended, another is started. */
  Process process() {
    return process;
  }

  /** Kills the application as a power cut would. */
  void killApplication() {
    process.destroyForcibly();
  }

  /** Kills the database server; nobody but the application starts it again. */
  void killDatabase() {
    Inside.postmaster(data).ifPresent(ProcessHandle::destroyForcibly);
  }

  /** Kills everything, and nothing starts again. */
  void killForGood() throws InterruptedException {
    kept = false;
    process.destroyForcibly().waitFor();
    killDatabase();
    Inside.stop(data);
  }

  /** Runs a command of the operator beside it. */
  int command(String... words) throws IOException, InterruptedException {
    return command(Map.of(), words);
  }

  /** Under other settings. */
  int command(Map<String, String> others, String... words)
      throws IOException, InterruptedException {
    var command =
        start(Stream.concat(java(), Arrays.stream(words)).toList(), "command.log", others);
    if (!command.waitFor(3, TimeUnit.MINUTES)) {
      command.destroyForcibly();
      throw new IllegalStateException("The command does not end: " + String.join(" ", words));
    }
    return command.exitValue();
  }

  /** As a service manager does, also when it ended by itself because its database was killed. */
  private void startAgain(Process ended) {
    if (kept) {
      try {
        process = launch();
        process.onExit().thenAccept(this::startAgain);
      } catch (IOException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  private Process launch() throws IOException {
    return start(java().toList(), "application.log", Map.of());
  }

  private Process start(List<String> command, String log, Map<String, String> others)
      throws IOException {
    var builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.matches("(LOGBOG|SPRING|SERVER|M[AG]).*"));
    builder.environment().put("LOGBOG_DATA", data.toString());
    builder.environment().put("LOGBOG_DEMO", "true");
    builder.environment().put("SERVER_PORT", Integer.toString(port));
    builder.environment().put("MANAGEMENT_SERVER_PORT", Integer.toString(managementPort));
    // A killed node's letters are taken over within half a minute here, not minutes.
    builder.environment().put("DB_SCHEDULER_HEARTBEAT_INTERVAL", "5s");
    builder.environment().putAll(settings);
    builder.environment().putAll(others);
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve(log).toFile()))
        .start();
  }

  static Stream<String> java() {
    return Stream.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx400m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        classPath(),
        "logbog.Logbog");
  }

  /** As the tests have it, without the tests. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new IllegalStateException(none);
    }
  }

  @Override
  public void close() throws InterruptedException {
    kept = false;
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    Inside.stop(data);
  }
}
