package logbog.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import logbog.database.TestDatabase;
import org.awaitility.Awaitility;

/**
 * A Logbog as people are served by it: a process with two ports, a cable to its database, a mail
 * server that is down, and no demo.
 */
final class Served implements AutoCloseable {

  /** No probe waits longer. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Cable cable = new Cable(TestDatabase.port());
  private final int port = Installation.freePort();
  private final int managementPort = Installation.freePort();
  private final Path log = Path.of("target/served.log");
  private final Process process;

  Served() throws IOException {
    var builder = new ProcessBuilder(Installation.java().toList());
    builder.environment().putAll(TestDatabase.settings(cable.port()));
    builder.environment().put("LOGBOG_DRAIN", "4s");
    builder.environment().put("SPRING_MAIL_HOST", "127.0.0.1");
    builder.environment().put("SPRING_MAIL_PORT", "1");
    builder.environment().put("DB_SCHEDULER_ENABLED", "false");
    builder.environment().put("LOGBOG_AUDIT_SEALING", "false");
    builder.environment().put("SERVER_PORT", Integer.toString(port));
    builder.environment().put("MANAGEMENT_SERVER_PORT", Integer.toString(managementPort));
    this.process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Awaitility.await()
        .atMost(Duration.ofMinutes(3))
        .failFast("it ended: " + log, () -> !process.isAlive())
        .ignoreExceptions()
        .until(() -> managed("/actuator/health/readiness").statusCode() == 200);
  }

  Cable cable() {
    return cable;
  }

  HttpResponse<String> page(String path) throws IOException, InterruptedException {
    return get(port, path);
  }

  HttpResponse<String> managed(String path) throws IOException, InterruptedException {
    return get(managementPort, path);
  }

  String log() throws IOException {
    return Files.readString(log);
  }

  /** Asks it to stop, as a service manager does. */
  void stop() {
    process.destroy();
  }

  private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
    var url = URI.create("http://localhost:" + port + path);
    return client.send(
        HttpRequest.newBuilder(url).timeout(PATIENCE).build(), BodyHandlers.ofString());
  }

  @Override
  public void close() throws IOException, InterruptedException {
    stop();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    cable.close();
  }
}
