package logbog.drill.mail;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who asks for a page again and again meanwhile. */
final class Reader implements AutoCloseable {

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpRequest page;
  private final AtomicInteger answered = new AtomicInteger();
  private final List<String> failed = new CopyOnWriteArrayList<>();
  private final Thread thread;
  private volatile long slowestMillis;

  Reader(int port, String path) {
    this.page =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .timeout(Duration.ofSeconds(10))
            .build();
    this.thread = Thread.ofVirtual().start(this::read);
  }

  private void read() {
    try {
      while (true) {
        var began = System.nanoTime();
        try {
          var status = client.send(page, BodyHandlers.discarding()).statusCode();
          if (status != 200) {
            failed.add("answered " + status);
          }
          answered.incrementAndGet();
        } catch (IOException none) {
          failed.add(none.toString());
        }
        slowestMillis = Math.max(slowestMillis, (System.nanoTime() - began) / 1_000_000);
        Thread.sleep(50);
      }
    } catch (InterruptedException enough) {
      // read to the end
    }
  }

  int answered() {
    return answered.get();
  }

  List<String> failed() {
    return failed;
  }

  long slowestMillis() {
    return slowestMillis;
  }

  @Override
  public void close() throws InterruptedException {
    thread.interrupt();
    thread.join();
    client.close();
  }
}
