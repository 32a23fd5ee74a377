package logbog.drill;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Someone's browser, patient: while nobody answers, or only to say that the database is away, it
 * sends the same again, as a person presses the button again. What is answered otherwise counts.
 */
final class Browser {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final String url;
  private final Ledger ledger;

  Browser(String url, Ledger ledger) {
    this.url = url;
    this.ledger = ledger;
  }

  /** What came back; a success was acknowledged. */
  record Answer(String request, int status, String location, Document page) {

    Answer acknowledged() {
      if (status >= 400) {
        throw new AssertionError(request + " was refused with " + status + ": " + page.text());
      }
      return this;
    }
  }

  Document page(String path) throws InterruptedException {
    return insist(request(path).GET().build()).acknowledged().page();
  }

  Answer send(Form form) throws InterruptedException {
    return insist(post(form).build()).acknowledged();
  }

  /** As the script of the sheet saves one answer. */
  Answer autosave(Form form) throws InterruptedException {
    return insist(post(form).header("X-Autosave", "1").build()).acknowledged();
  }

  private HttpRequest.Builder post(Form form) {
    return request(form.action())
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form.body()));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(15));
  }

  private Answer insist(HttpRequest request) throws InterruptedException {
    for (var deadline = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < deadline; ) {
      try {
        var asked = System.nanoTime();
        var response = client.send(request, BodyHandlers.ofString());
        ledger.slowest.accumulate((System.nanoTime() - asked) / 1_000_000);
        if (response.statusCode() < 500) {
          return new Answer(
              request.method() + " " + request.uri().getPath(),
              response.statusCode(),
              response.headers().firstValue("Location").orElse(""),
              Jsoup.parse(response.body()));
        }
        ledger.answered(response.statusCode(), request);
      } catch (IOException away) {
        ledger.cut(away, request); // and again
      }
      Thread.sleep(200);
    }
    throw new AssertionError("Nobody answers " + request.uri());
  }
}
