package logbog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A demo without a mail server has the matrix' routes for its mails, and no others. */
@ModuleTest
@TestPropertySource(properties = {"logbog.demo=true", "spring.mail.host="})
class DemoRoutesTest {

  private final Matrix matrix = Matrix.read();
  private final RequestMappingHandlerMapping mappings;
  private final Knocking knocking;
  private final JdbcClient jdbc;

  DemoRoutesTest(
      RequestMappingHandlerMapping requestMappingHandlerMapping,
      Knocking knocking,
      JdbcClient jdbc) {
    this.mappings = requestMappingHandlerMapping;
    this.knocking = knocking;
    this.jdbc = jdbc;
  }

  @Test
  void everyRouteHasItsRowsAndEveryRowItsRoute() {
    assertThat(Stream.concat(matrix.routes(true).stream(), ClinicalMatrix.read().routes().stream()))
        .containsExactlyInAnyOrderElementsOf(
            Route.all(mappings).stream().map(Route::name).toList());
  }

  @Test
  void everyVisitorReadsTheDemosMail() throws Exception {
    jdbc.sql(
            """
            insert into mail.kept
              (id, letter, kept_at, recipient, subject, body_text, body_html, attachment_name, attachment_type, attachment)
            values
              (:id, :id, now(), 'karen@nordlys.example', 'Hej', 'Hej', '<style></style>', 'hej.txt', 'text/plain', 'Hej')
            """)
        .param("id", Props.KEPT)
        .update();
    assertThat(knocking.differences(matrix.rows(true))).isEmpty();
    jdbc.sql("delete from mail.kept where letter = :id").param("id", Props.KEPT).update();
  }
}
