package logbog.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What an operator sees of a Logbog that is served. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WatchedTest {

  private static final String READINESS = "/actuator/health/readiness";
  private static final String LIVENESS = "/actuator/health/liveness";
  private static Served logbog;

  @BeforeAll
  static void serve() throws IOException {
    logbog = new Served();
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    logbog.close();
  }

  @Test
  void metricsAreShownOnTheManagementPortOnly() throws Exception {
    assertThat(logbog.page("/actuator/prometheus").statusCode()).isEqualTo(404);
    assertThat(logbog.managed("/actuator/prometheus").statusCode()).isEqualTo(200);
  }

  @Test
  void requestsAreCountedByRouteAndNeverByWhatWasAskedFor() throws Exception {
    logbog.page("/e/a-link-nobody-may-read");
    logbog.page("/konto/bekraeft/a-link-nobody-may-read?email=mads@demo.example");
    logbog.page("/a-link-nobody-may-read");
    logbog.page("/look/a-link-nobody-may-read");
    assertThat(scrape())
        .contains("uri=\"/e/{token}\"")
        .contains("uri=\"/konto/bekraeft/{link}\"")
        .contains("uri=\"NOT_FOUND\"")
        .doesNotContain("a-link-nobody-may-read", "mads@demo.example");
  }

  @Test
  void waitingForAConnectionIsCounted() throws Exception {
    assertThat(scrape()).contains("hikaricp_connections_pending{pool=\"logbog\"} ");
  }

  @Test
  void everyFigureOfOursIsInTheManualAndTheOtherWayRound() throws Exception {
    assertThat(figures(scrape()))
        .isNotEmpty()
        .isEqualTo(figures(Files.readString(Path.of("docs/operations.md"))));
  }

  @Test
  void readinessIsUpWhileTheMailServerIsDown() throws Exception {
    assertThat(logbog.managed(READINESS).statusCode()).isEqualTo(200);
  }

  @Test
  void readinessIsDownWhileTheDatabaseIsAwayAndLivenessIsNot() throws Exception {
    logbog.cable().goDead();
    assertThat(logbog.managed(READINESS).statusCode()).isEqualTo(503);
    assertThat(logbog.managed(LIVENESS).statusCode()).isEqualTo(200);
    assertThat(logbog.managed("/actuator/prometheus").body())
        .as("figures of a database that is away are unknown, and hold nobody up")
        .contains("logbog_outbox_age_seconds NaN");
    logbog.cable().mend();
    assertThat(logbog.managed(READINESS).statusCode()).isEqualTo(200);
  }

  @Test
  void healthTellsNobodyWhereTheDatabaseIs() throws Exception {
    assertThat(logbog.managed("/actuator/health").body()).doesNotContain("database");
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void readinessTurnsOffWhilePagesAreStillAnswered() throws Exception {
    logbog.stop();
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> logbog.managed(READINESS).statusCode() == 503);
    var page = logbog.page("/login");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Connection"))
        .as("no proxy keeps a connection on which a form could be lost")
        .hasValue("close");
  }

  private static String scrape() throws IOException, InterruptedException {
    return logbog.managed("/actuator/prometheus").body();
  }

  private static TreeSet<String> figures(String text) {
    var names = new TreeSet<String>();
    Pattern.compile("\\blogbog_[a-z_]+")
        .matcher(text)
        .results()
        .forEach(it -> names.add(it.group()));
    names.removeAll(List.of("logbog_owner", "logbog_app")); // who they are is told there too
    return names;
  }
}
