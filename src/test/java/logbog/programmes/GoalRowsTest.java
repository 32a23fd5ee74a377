package logbog.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import logbog.intake.CsvFile;
import logbog.intake.Laid;
import org.junit.jupiter.api.Test;

/** What a file of goals may say. */
class GoalRowsTest {

  private static final String HEADER =
      "programme_no;programme;version;valid_from;speciality;goal_no;goal_title;item_no;item_text;"
          + "item_valid_from;item_valid_to;goal_valid_from;goal_valid_to\n";
  private static final String SOUND = "7001;Kurvefletter;1;2023-08-01;Pileflet;";

  @Test
  void goalsAndItemsStandInTheOrderOfTheFile() {
    var edition =
        read(
                "500;Bund;2;Andet;2023-08-01;;;",
                "400;Kant;1;Først;2023-08-01;;;",
                "500;Bund;1;Første;2023-08-01;;;")
            .getFirst();
    assertThat(edition.goals()).extracting(SpecialityGoals.DatedGoal::no).containsExactly(500, 400);
    assertThat(edition.goals().getFirst().items())
        .extracting(SpecialityGoals.DatedItem::no)
        .containsExactly(2, 1);
  }

  @Test
  void eachSpecialityIsAnEditionOfItsOwn() {
    var rows = new GoalRows();
    table(
            SOUND
                + "500;Bund;1;Tekst;2023-08-01;;;\n7001;Kurvefletter;1;2023-08-01;Spånflet;500;Bund;1;Tekst;2023-08-01;;;\n")
        .each(rows::add);
    assertThat(rows.editions())
        .extracting(SpecialityGoals::speciality)
        .containsExactly("Pileflet", "Spånflet");
  }

  @Test
  void anItemIsAskedAboutOnItsLastDayAndNotTheDayAfter() {
    var edition =
        read("500;Bund;1;Gammel;2015-08-01;2026-07-31;;", "500;Bund;2;Ny;2015-08-01;;;").getFirst();
    assertThat(texts(edition, "2026-07-31")).containsExactly("Gammel", "Ny");
    assertThat(texts(edition, "2026-08-01")).containsExactly("Ny");
  }

  @Test
  void anItemIsAskedAboutFromItsFirstDay() {
    var edition = read("500;Bund;1;Ny;2026-08-01;;;", "500;Bund;2;Gammel;2015-08-01;;;").getFirst();
    assertThat(texts(edition, "2026-07-31")).containsExactly("Gammel");
    assertThat(texts(edition, "2026-08-01")).containsExactly("Ny", "Gammel");
  }

  @Test
  void aGoalWhoseItemsHaveAllEndedIsNotAskedAbout() {
    var edition =
        read("500;Bund;1;Gammel;2015-08-01;2020-07-31;;", "400;Kant;1;Tekst;2015-08-01;;;")
            .getFirst();
    assertThat(edition.goalsOn(LocalDate.parse("2026-01-01")))
        .extracting(Sheet.Goal::no)
        .containsExactly("400");
  }

  @Test
  void aGoalWithoutItemsIsAskedAboutByItsTitle() {
    var edition = read("500;Bund;;;;;;").getFirst();
    assertThat(edition.goalsOn(LocalDate.parse("2026-01-01")))
        .containsExactly(new Sheet.Goal("500", "Bund", List.of()));
  }

  @Test
  void aGoalMayItselfEnd() {
    var edition =
        read("500;Bund;1;Tekst;2015-08-01;;;2025-12-31", "400;Kant;1;Tekst;2015-08-01;;;")
            .getFirst();
    assertThat(edition.goalsOn(LocalDate.parse("2026-01-01")))
        .extracting(Sheet.Goal::no)
        .containsExactly("400");
  }

  @Test
  void anItemThatStandsTwiceIsRefused() {
    assertRefused("500;Bund;1;Tekst;2023-08-01;;;", "500;Bund;1;Andet;2023-08-01;;;");
  }

  @Test
  void aGoalHasOneTitle() {
    assertRefused("500;Bund;1;Tekst;2023-08-01;;;", "500;Kant;2;Andet;2023-08-01;;;");
  }

  @Test
  void anItemCannotEndBeforeItBegins() {
    assertRefused("500;Bund;1;Tekst;2023-08-01;2023-07-31;;");
  }

  @Test
  void aDateMustBeADate() {
    assertRefused("500;Bund;1;Tekst;august 2023;;;");
    assertRefused("500;Bund;1;Tekst;2023-02-30;;;");
    assertRefused("500;Bund;1;Tekst;;;;");
  }

  @Test
  void aGoalNumberIsANumber() {
    assertRefused("A500;Bund;1;Tekst;2023-08-01;;;");
    assertRefused("-5;Bund;1;Tekst;2023-08-01;;;");
  }

  @Test
  void aTitleMustBeGivenAndMayNotBeTooLong() {
    assertRefused("500; ;1;Tekst;2023-08-01;;;");
    assertRefused("500;" + "x".repeat(301) + ";1;Tekst;2023-08-01;;;");
  }

  @Test
  void theTraceOfAWrongEncodingIsRefused() {
    assertRefused("500;B\uFFFDnd;1;Tekst;2023-08-01;;;");
  }

  @Test
  void aVersionBeginsOnOneDay() {
    var file =
        table(
            SOUND
                + "500;Bund;1;Tekst;2023-08-01;;;\n7001;Kurvefletter;1;2024-08-01;Pileflet;400;Kant;1;Tekst;2023-08-01;;;\n");
    file.each(new GoalRows()::add);
    assertThat(file.ok()).isFalse();
  }

  private static void assertRefused(String... rows) {
    var file = table(SOUND + String.join("\n" + SOUND, rows) + "\n");
    file.each(new GoalRows()::add);
    assertThat(file.ok()).as(String.join(" / ", rows)).isFalse();
  }

  private static List<SpecialityGoals> read(String... rows) {
    var file = table(SOUND + String.join("\n" + SOUND, rows) + "\n");
    var read = new GoalRows();
    file.each(read::add);
    assertThat(file.ok()).isTrue();
    return read.editions();
  }

  private static List<String> texts(SpecialityGoals edition, String date) {
    return edition.goalsOn(LocalDate.parse(date)).stream()
        .flatMap(goal -> goal.items().stream())
        .map(Sheet.Item::text)
        .toList();
  }

  private static CsvFile table(String rows) {
    return Laid.table(HEADER + rows);
  }
}
