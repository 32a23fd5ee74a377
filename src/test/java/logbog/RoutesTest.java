package logbog;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route is documented, and every visitor gets at every route what the matrix says. */
@ModuleTest
class RoutesTest {

  private static final Path DOCUMENT = Path.of("docs/routes.md");
  private static final AtomicInteger ADDRESS = new AtomicInteger();

  private static final String HEAD =
      """
      # Routes

      Made by `RoutesTest` from the controllers and from `src/test/resources/authorization-matrix.csv`, which
      says for each route what every kind of visitor gets; `mvn test -Dtest=RoutesTest -Dupdate.docs=true`
      writes it anew. What is not named here does not exist. With the demo on and no mail server there are
      `/dev/mail` and what lies under it, too; the management port answers `GET /actuator/health` alone.

      | Method | Path | Who is let in | What answers |
      |---|---|---|---|
      """;

  private final Matrix matrix = Matrix.read();
  private final RequestMappingHandlerMapping mappings;
  private final MockMvc http;
  private final Scene scene;
  private final JdbcClient jdbc;

  RoutesTest(
      RequestMappingHandlerMapping requestMappingHandlerMapping,
      MockMvc http,
      Scene scene,
      JdbcClient jdbc) {
    this.mappings = requestMappingHandlerMapping;
    this.http = http;
    this.scene = scene;
    this.jdbc = jdbc;
  }

  @Test
  void everyRouteHasItsRowsAndEveryRowItsRoute() {
    assertThat(matrix.rows().stream().map(Matrix.Row::route).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Route.all(mappings).stream().map(Route::name).toList());
  }

  @Test
  void everyRowSaysWhatEachVisitorGets() {
    assertThat(matrix.rows())
        .allSatisfy(
            row -> assertThat(row.expected()).as("%s", row).containsOnlyKeys(Visitor.values()));
  }

  @Test
  void everyVisitorGetsWhatTheMatrixSays() throws Exception {
    var differences = new ArrayList<String>();
    var set = scene.set();
    for (var row : matrix.rows()) {
      for (var visitor : Visitor.values()) {
        var before = changes();
        var outcome = outcome(row, visitor, set);
        if (outcome != row.expected().get(visitor)) {
          differences.add(row + ": " + visitor.column() + " gets " + outcome.said());
        }
        if (outcome.out()) {
          assertThat(changes()).as("changes by %s at %s", visitor, row).isEqualTo(before);
        } else if (outcome == Outcome.OK && !row.route().startsWith("GET")) {
          set = scene.set();
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  /** Written anew by {@code -Dupdate.docs=true}. */
  @Test
  void theDocumentedRoutesAreTheRoutes() throws IOException {
    var document = document();
    if (Boolean.getBoolean("update.docs")) {
      Files.writeString(DOCUMENT, document);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(document);
  }

  private Outcome outcome(Matrix.Row row, Visitor visitor, Scene.Set set) throws Exception {
    var words = row.route().split(" ");
    var request =
        MockMvcRequestBuilders.request(
                HttpMethod.valueOf(words[0]), set.address(words[1], row.on(), visitor))
            .with(set.as(visitor))
            .with(RoutesTest::fromAnAddressOfItsOwn);
    if (words.length > 2) {
      request.header(words[2], "1");
    }
    if (!words[0].equals("GET")) {
      request.with(Story.aForm());
    }
    for (var field : fields(row, set).split("&")) {
      var equals = field.indexOf('=');
      if (equals > 0) {
        request.param(field.substring(0, equals), field.substring(equals + 1));
      }
    }
    return Outcome.of(words[1], http.perform(request).andReturn().getResponse());
  }

  private static String fields(Matrix.Row row, Scene.Set set) {
    return row.fields()
        .replace("{birgit}", set.cast().birgit())
        .replace("{new}", "ny-" + set.trade().member());
  }

  /** The throttle counts by address; this is not its test. */
  private static MockHttpServletRequest fromAnAddressOfItsOwn(MockHttpServletRequest request) {
    var n = ADDRESS.incrementAndGet();
    request.setRemoteAddr("10." + n / 65536 % 256 + "." + n / 256 % 256 + "." + n % 256);
    return request;
  }

  private String changes() {
    return jdbc.sql(
            "select (select count(*) from audit.entry) || '/' || (select count(*) from mail.letter)")
        .query(String.class)
        .single();
  }

  private String document() {
    return Route.all(mappings).stream()
        .map(
            route ->
                "| %s | `%s`%s | %s | %s |\n"
                    .formatted(
                        route.method(),
                        route.path(),
                        route.header().isEmpty() ? "" : " with `" + route.header() + "`",
                        Visitor.inWords(matrix.admittedTo(route.name()), route.path()),
                        route.sentence()))
        .collect(joining("", HEAD, ""));
  }
}
