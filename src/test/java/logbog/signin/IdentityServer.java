package logbog.signin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** {@link IdentityHouse} over HTTP, on a free port of this machine. */
final class IdentityServer implements AutoCloseable {

  private final IdentityHouse house;
  private final HttpServer server;

  IdentityServer(IdentityHouse house) {
    this.house = house;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange http) throws IOException {
    try (http) {
      if (!house.answers) {
        send(http, 503, "text/plain", "");
        return;
      }
      switch (http.getRequestURI().getPath()) {
        case "/.well-known/openid-configuration" -> send(http, 200, "application/json", itself());
        case "/keys" -> send(http, 200, "application/json", house.keys());
        case "/token" -> token(http);
        case "/authorize" -> door(http);
        default -> send(http, 404, "text/plain", "");
      }
    }
  }

  private String itself() {
    var issuer = house.said.isEmpty() ? house.issuer() : house.said;
    return """
        {"issuer": "%s", "authorization_endpoint": "%s/authorize", "token_endpoint": "%s/token",
         "jwks_uri": "%s/keys", "id_token_signing_alg_values_supported": ["RS256", "none", "HS256"]}
        """
        .formatted(issuer, address(), address(), address());
  }

  private void token(HttpExchange http) throws IOException {
    var login =
        Base64.getEncoder()
            .encodeToString(
                (IdentityHouse.CLIENT + ":" + house.secret.replace(' ', '+'))
                    .getBytes(StandardCharsets.UTF_8));
    if (!("Basic " + login).equals(http.getRequestHeaders().getFirst("Authorization"))) {
      send(http, 401, "application/json", "{\"error\": \"unauthorized_client\"}");
      return;
    }
    var token =
        house.token(
            fields(new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    if (token == null) {
      send(http, 400, "application/json", "{\"error\": \"invalid_grant\"}");
    } else {
      send(
          http,
          200,
          "application/json",
          "{\"access_token\": \"x\", \"token_type\": \"Bearer\", \"expires_in\": 60, \"id_token\": \"%s\"}"
              .formatted(token));
    }
  }

  /** The page where somebody says who they are. */
  private void door(HttpExchange http) throws IOException {
    var asked = http.getRequestURI().toString();
    if (asked.contains("who=")) {
      var who = fields(http.getRequestURI().getRawQuery()).getOrDefault("who", "");
      http.getResponseHeaders().add("Location", house.letIn(asked, who));
      send(http, 303, "text/plain", "");
      return;
    }
    var hidden =
        fields(http.getRequestURI().getRawQuery()).entrySet().stream()
            .map(
                it ->
                    "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(it.getKey(), HtmlUtils.htmlEscape(it.getValue())))
            .collect(Collectors.joining());
    send(
        http,
        200,
        "text/html; charset=UTF-8",
        """
        <!DOCTYPE html><html lang="da"><head><title>Prøvebroen</title></head><body><main>
        <h1>Prøvebroen</h1><form method="get" action="/authorize">%s
        <label for="who">Hvem er du?</label><input id="who" name="who"><button>Log ind</button>
        </form></main></body></html>
        """
            .formatted(hidden));
  }

  private static Map<String, String> fields(String query) {
    return Arrays.stream(query.split("&"))
        .map(it -> it.split("=", 2))
        .collect(
            Collectors.toMap(
                it -> it[0], it -> URLDecoder.decode(it[1], StandardCharsets.UTF_8), (a, _) -> a));
  }

  private static void send(HttpExchange http, int status, String type, String text)
      throws IOException {
    var body = text.getBytes(StandardCharsets.UTF_8);
    http.getResponseHeaders().add("Content-Type", type);
    http.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      http.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
