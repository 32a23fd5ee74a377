package logbog.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import logbog.database.Inside;

/** The packaged application on a folder and ports of its own. */
final class Packaged implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path folder;
  private final int port = freePort();
  private final Process process;
  private final Duration firstAnswer;

  /**
   * Starts it and waits for its first answer.
   *
   * @param command how it is started, as a shell would read it
   */
  Packaged(List<String> command, Path folder, Map<String, String> settings) throws Exception {
    this.folder = Files.createDirectories(folder);
    var begun = System.nanoTime();
    this.process = launch(command, settings);
    this.firstAnswer = await(begun);
  }

  int port() {
    return port;
  }

  Duration firstAnswer() {
    return firstAnswer;
  }

  Path data() {
    return folder.resolve("data");
  }

  ProcessHandle application() {
    return process.toHandle();
  }

  ProcessHandle postmaster() {
    return Inside.postmaster(data()).orElseThrow();
  }

  Processor processor() throws IOException {
    return Processor.now(application(), postmaster());
  }

  private Process launch(List<String> command, Map<String, String> settings) throws IOException {
    var builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.matches("(LOGBOG|SPRING|SERVER|M[AG]).*"));
    builder.environment().put("LOGBOG_ENV", "/dev/null"); // the package's own settings are not ours
    builder.environment().put("LOGBOG_DATA", data().toString());
    builder.environment().put("LOGBOG_DEMO", "true");
    builder.environment().put("SERVER_PORT", Integer.toString(port));
    builder.environment().put("MANAGEMENT_SERVER_PORT", Integer.toString(freePort()));
    builder.environment().putAll(settings);
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
        .start();
  }

  private Duration await(long begun) throws Exception {
    while (System.nanoTime() - begun < PATIENCE.toNanos() && process.isAlive()) {
      try (var wire = new Wire(port)) {
        wire.ask(Question.get("/login", "").getBytes());
        while (!wire.hear()) {
          // the rest is coming
        }
        return Duration.ofNanos(System.nanoTime() - begun);
      } catch (IOException early) {
        Thread.sleep(10);
      }
    }
    close();
    throw new IllegalStateException(
        "It does not start: " + Files.readString(folder.resolve("log")));
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new IllegalStateException(none);
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    Inside.stop(data());
  }
}
