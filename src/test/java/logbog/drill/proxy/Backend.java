package logbog.drill.proxy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;

/** One node as the proxy knows it: whether it is asked, and the lines kept to it. */
final class Backend {

  /** How often in a row readiness must say otherwise before it is believed. */
  private static final int TWICE = 2;

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final HttpClient client = HttpClient.newHttpClient();
  private final ConcurrentLinkedDeque<Line> kept = new ConcurrentLinkedDeque<>();
  private final Front.Address address;
  private final HttpRequest readiness;
  private volatile boolean asked;
  private int otherwise;

  Backend(Front.Address address) {
    this.address = address;
    this.readiness =
        HttpRequest.newBuilder(
                URI.create(
                    "http://localhost:" + address.managementPort() + "/actuator/health/readiness"))
            .version(HttpClient.Version.HTTP_1_1)
            .timeout(PATIENCE)
            .build();
  }

  boolean isAsked() {
    return asked;
  }

  /** The line kept last, as nginx takes it, or a new one. */
  Line line() throws IOException {
    for (var line = kept.pollFirst(); line != null; line = kept.pollFirst()) {
      if (line.isOpen()) {
        return line;
      }
      line.close();
    }
    return new Line(address.port());
  }

  void keep(Line line) {
    kept.addFirst(line);
  }

  /** Nobody answered there: not asked again before readiness has been seen. */
  void refused() {
    asked = false;
  }

  /** Looks at readiness; called each second. */
  void look() throws InterruptedException {
    otherwise = isReady() == asked ? 0 : otherwise + 1;
    if (otherwise == TWICE) {
      asked = !asked;
      otherwise = 0;
    }
  }

  private boolean isReady() throws InterruptedException {
    try {
      return client.send(readiness, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException away) {
      return false;
    }
  }
}
