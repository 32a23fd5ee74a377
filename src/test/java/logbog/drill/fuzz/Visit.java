package logbog.drill.fuzz;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Someone who behaves, and gets the things the others then misuse. */
final class Visit implements AutoCloseable {

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client;
  private final String url;

  Visit(String url, byte[] from) throws IOException {
    this.url = url;
    this.client =
        HttpClient.newBuilder()
            .cookieHandler(cookies)
            .localAddress(InetAddress.getByAddress(from))
            .connectTimeout(Duration.ofSeconds(5))
            .build();
  }

  Document page(String path) throws IOException, InterruptedException {
    return Jsoup.parse(send(request(path).GET().build()).body());
  }

  /** Sends the form of a page that goes to a path with this ending; where it led to. */
  String send(Document page, String ending, Map<String, String> typed)
      throws IOException, InterruptedException {
    return sendTo("", page, ending, typed);
  }

  /** As a second button of a form does: sends it elsewhere. */
  String sendTo(String elsewhere, Document page, String ending, Map<String, String> typed)
      throws IOException, InterruptedException {
    return send(filled(elsewhere, page, ending, typed)).headers().firstValue("Location").orElse("");
  }

  /** Sends a form that may be refused. */
  void offer(Document page, String ending, Map<String, String> typed)
      throws IOException, InterruptedException {
    client.send(filled("", page, ending, typed), BodyHandlers.discarding());
  }

  private HttpRequest filled(
      String elsewhere, Document page, String ending, Map<String, String> typed) {
    var form =
        page.forms().stream()
            .filter(it -> it.attr("action").endsWith(ending))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No form for " + ending + " on: " + page.text()));
    var fields = new LinkedHashMap<String, String>();
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    fields.putAll(typed);
    return request(elsewhere.isEmpty() ? form.attr("action") : elsewhere)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body(fields)))
        .build();
  }

  /** The value of a cookie this visitor was given. */
  String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    var answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 400) {
      throw new AssertionError(
          request.method()
              + " "
              + request.uri()
              + " is answered "
              + answer.statusCode()
              + ": "
              + Jsoup.parse(answer.body()).text());
    }
    return answer;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(20));
  }

  private static String body(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.close();
  }
}
