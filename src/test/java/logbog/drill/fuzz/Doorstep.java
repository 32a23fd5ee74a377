package logbog.drill.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Waits until somebody opens. */
final class Doorstep {

  private Doorstep() {}

  static void await(String url) throws InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      for (var knock = 0; knock < 600; knock++) {
        try {
          var asked = HttpRequest.newBuilder(URI.create(url + "/login")).build();
          if (client.send(asked, BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException closed) {
          // again
        }
        Thread.sleep(200);
      }
    }
    throw new AssertionError("Nobody opens " + url);
  }
}
