package logbog.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import logbog.ModuleTest;
import logbog.Story;
import logbog.audit.Actor;
import logbog.intake.Intake;
import logbog.intake.Laid;
import logbog.mail.EmailAddress;
import logbog.places.Appointee;
import logbog.places.Committees;
import logbog.places.Memberships;
import logbog.tables.Cell;
import logbog.tables.Table;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * How long a workbook of many programmes takes from its sending to its preview, and to be taken in.
 * For a figure worth telling: {@code -Darrival.programmes=100}, fifty goals each.
 */
@ModuleTest
record ArrivalSpeedTest(
    Intake intake, Committees committees, Memberships memberships, MockMvcTester http) {

  private static final int PROGRAMMES = Integer.getInteger("arrival.programmes", 3);
  private static final int GOALS = 50;
  private static final String MEMBER = "eva@fart.example";
  private static final List<String> COLUMNS =
      List.of(
          "programme_no",
          "programme",
          "version",
          "valid_from",
          "speciality",
          "goal_no",
          "goal_title",
          "item_no",
          "item_text");

  @Test
  void aWorkbookOfManyProgrammesIsPreviewedAndTakenInAsAWhole() {
    register();
    var workbook = workbook();
    for (var round : List.of("drafts begun", "drafts changed", "drafts changed again")) {
      var begun = System.nanoTime();
      var sent =
          http.post()
              .uri("/udvalg/indlaesning")
              .multipart()
              .file(new MockMultipartFile("file", "maal.xlsx", null, workbook))
              .with(Story.office(MEMBER))
              .with(Story.aForm())
              .exchange();
      assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
      var path = Objects.requireNonNull(sent.getResponse().getHeader("Location"));
      var preview = http.get().uri(path).with(Story.office(MEMBER)).exchange();
      assertThat(preview).hasStatusOk().bodyText().contains("Programme " + PROGRAMMES);
      var seen = System.nanoTime();
      var page = preview.getResponse().getContentAsByteArray();
      var was =
          new String(page, StandardCharsets.UTF_8)
              .replaceAll("(?s).*name=\"was\" value=\"([^\"]*)\".*", "$1");
      assertThat(
              http.post()
                  .uri(path)
                  .param("was", was)
                  .with(Story.office(MEMBER))
                  .with(Story.aForm()))
          .hasStatus(HttpStatus.SEE_OTHER);
      System.out.printf(
          "%,d goals of %d programmes, %,d kB: previewed in %.2f s (page %,d kB), taken in %.2f s, %s%n",
          PROGRAMMES * GOALS,
          PROGRAMMES,
          workbook.length / 1000,
          (seen - begun) / 1e9,
          page.length / 1000,
          (System.nanoTime() - seen) / 1e9,
          round);
    }
  }

  private void register() {
    var rows = new StringBuilder("programme;speciality;programme_no;committee\n");
    for (int p = 1; p <= PROGRAMMES; p++) {
      rows.append("Programme %d;Speciality %d;%d;Fartudvalget\n".formatted(p, p, 700_000 + p));
    }
    assertThat(Laid.read(intake, "fart.csv", rows.toString())).isEmpty();
    memberships.appoint(
        committees.named("Fartudvalget").orElseThrow(),
        new Appointee(EmailAddress.of(MEMBER), "Eva Fart", null, null),
        new Actor(Actor.Kind.OPERATOR, "drift"));
  }

  private static byte[] workbook() {
    var rows = new ArrayList<List<Cell>>();
    for (int p = 1; p <= PROGRAMMES; p++) {
      for (int g = 1; g <= GOALS; g++) {
        rows.add(row(p, g, 1));
        rows.add(row(p, g, 2));
      }
    }
    return new Table("Mål", COLUMNS, rows).xlsx();
  }

  private static List<Cell> row(int programme, int goal, int item) {
    return List.of(
        Cell.of(700_000 + programme),
        Cell.of("Programme " + programme),
        Cell.of("1"),
        Cell.of(LocalDate.of(2027, 8, 1)),
        Cell.of("Speciality " + programme),
        Cell.of(10_000 + goal),
        Cell.of("Goal %d of programme %d with a title of usual length".formatted(goal, programme)),
        Cell.of(item),
        Cell.of(
            "The apprentice can do what goal %d asks, as item %d says in some more words than these."
                .formatted(goal, item)));
  }
}
