package logbog;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route is documented, and every visitor gets at every route what the matrix says. */
@ModuleTest
class RoutesTest {

  private static final Path DOCUMENT = Path.of("docs/routes.md");

  private static final String HEAD =
      """
      # Routes

      Made by `RoutesTest` from the controllers and from `src/test/resources/authorization-matrix.csv` and, for the
      doctors' logbook, `clinical-matrix.csv`, which say for each route what every kind of visitor gets; `mvn test -Dtest=RoutesTest -Dupdate.docs=true`
      writes it anew. What is not named here does not exist. With the demo on and no mail server there are
      `/dev/mail` and what lies under it, too, for everyone; the management port answers `GET /actuator/health` alone.

      | Method | Path | Who is let in | What answers |
      |---|---|---|---|
      """;

  private final Matrix matrix = Matrix.read();
  private final RequestMappingHandlerMapping mappings;
  private final Knocking knocking;
  private final ClinicalMatrix clinical = ClinicalMatrix.read();
  private final ClinicalKnocking clinicalKnocking;

  RoutesTest(
      RequestMappingHandlerMapping requestMappingHandlerMapping,
      Knocking knocking,
      ClinicalKnocking clinicalKnocking) {
    this.mappings = requestMappingHandlerMapping;
    this.knocking = knocking;
    this.clinicalKnocking = clinicalKnocking;
  }

  @Test
  void everyRouteHasItsRowsAndEveryRowItsRoute() {
    assertThat(Stream.concat(matrix.routes(false).stream(), clinical.routes().stream()))
        .containsExactlyInAnyOrderElementsOf(
            Route.all(mappings).stream().map(Route::name).toList());
  }

  @Test
  void everyRowSaysWhatEachVisitorGets() {
    assertThat(matrix.rows())
        .allSatisfy(
            row -> assertThat(row.expected()).as("%s", row).containsOnlyKeys(Visitor.values()));
    assertThat(clinical.rows())
        .allSatisfy(
            row -> assertThat(row.expected()).as("%s", row).containsOnlyKeys(Clinician.values()));
  }

  @Test
  void everyoneOfTheDoctorsTrainingGetsWhatTheirMatrixSays() throws Exception {
    assertThat(clinicalKnocking.differences(clinical.rows())).isEmpty();
  }

  @Test
  void everyVisitorGetsWhatTheMatrixSays() throws Exception {
    assertThat(knocking.differences(matrix.rows(false))).isEmpty();
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

  private String document() {
    return Route.all(mappings).stream()
        .map(
            route ->
                "| %s | `%s`%s | %s | %s |\n"
                    .formatted(
                        route.method(),
                        route.path(),
                        route.header().isEmpty() ? "" : " with `" + route.header() + "`",
                        admitted(route),
                        route.sentence()))
        .collect(joining("", HEAD, ""));
  }

  private String admitted(Route route) {
    return clinical.routes().contains(route.name())
        ? Clinician.inWords(clinical.admittedTo(route.name()))
        : Visitor.inWords(matrix.admittedTo(route.name()), route.path());
  }
}
