package logbog.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import logbog.drill.proxy.Front;
import org.awaitility.Awaitility;

/** One of several nodes on one database, as a service manager keeps it. */
final class Node implements AutoCloseable {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Installation installation;
  private final HttpRequest readiness;

  Node(Path folder, Map<String, String> settings) throws IOException {
    this.installation = new Installation(folder, folder.resolve("data").toAbsolutePath(), settings);
    this.readiness =
        HttpRequest.newBuilder(
                URI.create(
                    "http://localhost:%d/actuator/health/readiness"
                        .formatted(installation.managementPort())))
            .timeout(Duration.ofSeconds(10))
            .build();
  }

  Installation installation() {
    return installation;
  }

  Front.Address address() {
    return new Front.Address(installation.port(), installation.managementPort());
  }

  void awaitReady() {
    Awaitility.await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptions()
        .until(() -> client.send(readiness, BodyHandlers.discarding()).statusCode() == 200);
  }

  /** Has it stop by itself, and start again. */
  void restart() throws InterruptedException {
    var stopping = installation.process();
    stopping.destroy();
    assertThat(stopping.waitFor(2, TimeUnit.MINUTES)).as("it ended by itself").isTrue();
    assertThat(stopping.exitValue()).as("ended by the signal").isEqualTo(143);
    awaitReady();
  }

  /** As a power cut would, and start again. */
  void kill() throws InterruptedException {
    var struck = installation.process();
    struck.destroyForcibly().waitFor();
    awaitReady();
  }

  @Override
  public void close() throws InterruptedException {
    installation.close();
  }
}
