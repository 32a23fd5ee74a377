package logbog.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import logbog.ModuleTest;
import logbog.intake.Finding;
import logbog.intake.Intake;
import logbog.intake.Laid;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goals, editions and what is pinned of them. Each test has a programme of its own. */
@ModuleTest
record CatalogueTest(Intake intake, Programmes programmes, JdbcClient jdbc) {

  private static final YearMonth BEGUN = YearMonth.of(2024, 8);
  private static final LocalDate ENDS = LocalDate.of(2026, 6, 30);

  @Test
  void theSameFileAgainMakesNoEdition() {
    take(7101, goal("Bund"));
    take(7101, goal("Bund"));
    assertThat(editions(7101)).isEqualTo(1);
  }

  @Test
  void aChangedFileMakesTheNextEditionForRequestsMadeAfterwards() {
    take(7102, goal("Bund"));
    var before = pin(7102);
    take(7102, goal("Bund og kant"));
    assertThat(titles(pin(7102).sheet())).containsExactly("Bund og kant");
    assertThat(titles(programmes.sheet(before.hash()))).containsExactly("Bund");
  }

  @Test
  void aFileChangedBackIsAnEditionAgain() {
    take(7103, goal("Bund"));
    take(7103, goal("Kant"));
    take(7103, goal("Bund"));
    assertThat(titles(pin(7103).sheet())).containsExactly("Bund");
    assertThat(editions(7103)).isEqualTo(3);
  }

  @Test
  void aRemovedFileChangesNothing() {
    take(7104, goal("Bund"));
    take(7105, goal("Kant"));
    assertThat(titles(pin(7104).sheet())).containsExactly("Bund");
  }

  @Test
  void aBrokenRowIsReportedAndNothingOfItsFileIsTaken() {
    take(7106, goal("Bund"));
    var found =
        Laid.read(
            intake,
            "7106.csv",
            HEADER
                + row(7106, "1", "2023-08-01", "400;Ny;1;Tekst;2023-08-01")
                + row(7106, "1", "2023-08-01", "500;Bund;1;Tekst;i fjor"));
    assertThat(found)
        .extracting(Finding::line, Finding::field)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(3L, "item_valid_from"));
    assertThat(titles(pin(7106).sheet())).containsExactly("Bund");
  }

  @Test
  void oneSpecialitysFileDoesNotHideAnothers() {
    take(7107, goal("Bund"));
    assertThat(
            Laid.read(
                intake,
                "spån.csv",
                HEADER
                    + row(7107, "1", "2023-08-01", goal("Låg")).replace("Flet 7107", "Spån 7107")))
        .isEmpty();
    assertThat(titles(pin(7107).sheet())).containsExactly("Bund");
    assertThat(titles(programmes.pin(speciality("Spån 7107"), BEGUN, ENDS).sheet()))
        .containsExactly("Låg");
  }

  @Test
  void theGoalsOfOneSpecialityInOneVersionStandInOneFile() {
    var text = HEADER + row(7108, "1", "2023-08-01", goal("Bund"));
    assertThat(Laid.readBoth(intake, "a.csv", text, "b.csv", text.replace("Bund", "Kant")))
        .isNotEmpty();
    assertThat(titles(pin(7108).sheet())).containsExactly("Bund");
  }

  @Test
  void theVersionInForceWhenTheTrainingBeganCounts() {
    takeVersions(7109);
    assertThat(programmes.pin(flet(7109), YearMonth.of(2023, 7), ENDS).sheet().version())
        .isEqualTo("1");
    assertThat(programmes.pin(flet(7109), YearMonth.of(2023, 8), ENDS).sheet().version())
        .isEqualTo("2");
    assertThat(programmes.pin(flet(7109), YearMonth.of(2027, 1), ENDS).sheet().version())
        .isEqualTo("2");
  }

  @Test
  void whereEveryVersionIsYoungerTheEarliestCounts() {
    takeVersions(7110);
    assertThat(programmes.pin(flet(7110), YearMonth.of(2015, 1), ENDS).sheet().version())
        .isEqualTo("1");
  }

  @Test
  void whatHasEndedBeforeThePeriodEndsIsNotAskedAbout() {
    take(7111, "500;Bund;1;Gammel;2015-08-01;2026-07-31", "400;Kant;1;Ny;2015-08-01;");
    assertThat(titles(programmes.pin(flet(7111), BEGUN, LocalDate.of(2026, 7, 31)).sheet()))
        .containsExactly("Bund", "Kant");
    assertThat(titles(programmes.pin(flet(7111), BEGUN, LocalDate.of(2026, 8, 1)).sheet()))
        .containsExactly("Kant");
  }

  @Test
  void aSpecialityWithoutGoalsIsRefusedByName() {
    var orgelbygger = speciality("Orgelbygger");
    assertThatThrownBy(() -> programmes.pin(orgelbygger, BEGUN, ENDS))
        .isInstanceOfSatisfying(
            NoGoalsYet.class, no -> assertThat(no.speciality()).isEqualTo("Orgelbygger"));
  }

  @Test
  void goalsThatHaveAllEndedAreNoGoals() {
    take(7112, "500;Bund;1;Gammel;2015-08-01;2020-07-31");
    assertThatThrownBy(() -> pin(7112)).isInstanceOf(NoGoalsYet.class);
  }

  @Test
  void aSpecialityIsFoundInTheRegisterWhateverTheCaseOfItsLetters() {
    var text = "programme;speciality\nKURVEFLETTER 7113;FLET 7113\n";
    assertThat(Laid.read(intake, "register.csv", text)).isEmpty();
    take(7113, goal("Bund"));
    assertThat(programmes.specialities())
        .filteredOn(s -> s.programmeName().equalsIgnoreCase("Kurvefletter 7113"))
        .singleElement()
        .satisfies(s -> assertThat(s.hasGoals()).isTrue());
  }

  @Test
  void aNumberBelongsToOneProgramme() {
    take(7114, goal("Bund"));
    var text = "programme;speciality;programme_no\nBødker 7114;Bødker 7114;7114\n";
    assertThat(Laid.read(intake, "register.csv", text))
        .extracting(Finding::field)
        .containsExactly("programme_no");
    assertThat(programmes.specialities())
        .extracting(Speciality::name)
        .doesNotContain("Bødker 7114");
  }

  @Test
  void withoutAScaleOfItsOwnAProgrammeHasTheShippedOne() {
    take(7115, goal("Bund"));
    assertThat(pin(7115).sheet().scale())
        .extracting(RatingLevel::words)
        .startsWith("har ikke arbejdet med målet")
        .endsWith("kan selvstændigt arbejde med målet")
        .hasSize(4);
  }

  @Test
  void aCommitteeMayGiveItsOwnScaleAndTexts() {
    take(7116, goal("Bund"));
    var text =
        "kind;value;label;words\nlevel;1;A;begynder\nlevel;2;B;rutineret\ntext;learner_word;;elev\ntext;legal_reference;;Efter reglerne\ntext;contact_name;;Udvalget\ntext;contact_email;;udvalg@flet.example\n";
    assertThat(Laid.read(intake, "7116.scale.csv", text)).isEmpty();
    var sheet = pin(7116).sheet();
    assertThat(sheet.scale())
        .containsExactly(
            new RatingLevel((short) 1, "A", "begynder"),
            new RatingLevel((short) 2, "B", "rutineret"));
    assertThat(sheet.learnerWord()).isEqualTo("elev");
    assertThat(sheet.legalReference()).isEqualTo("Efter reglerne");
    assertThat(contact(7116)).isEqualTo(new Contact("Udvalget", "udvalg@flet.example", ""));
  }

  @Test
  void theRegisterSaysWhomToAsk() {
    take(7117, goal("Bund"));
    var text =
        "programme;speciality;contact_name;contact_email;contact_phone;learner_word\nKurvefletter 7117;Flet 7117;Inga;inga@flet.example;+4500000002;elev\n";
    assertThat(Laid.read(intake, "register.csv", text)).isEmpty();
    assertThat(contact(7117)).isEqualTo(new Contact("Inga", "inga@flet.example", "+4500000002"));
    assertThat(pin(7117).sheet().learnerWord()).isEqualTo("elev");
  }

  @Test
  void whereNobodyIsNamedTheOperatorIsAsked() {
    take(7118, goal("Bund"));
    assertThat(contact(7118).email()).isEqualTo("drift@logbog.example");
  }

  @Test
  void aScaleWithOneLevelIsNoScale() {
    assertThat(Laid.read(intake, "7119.scale.csv", "kind;value;label;words\nlevel;1;A;begynder\n"))
        .isNotEmpty();
  }

  @Test
  void theShippedExamplesAreMarkedAndAsked() {
    for (var name : List.of("Møbelsnedker", "Bygningssnedker", "Maskinsnedker")) {
      var sheet = programmes.pin(speciality(name), BEGUN, ENDS).sheet();
      assertThat(sheet.version()).startsWith("eksempel");
      assertThat(sheet.goals())
          .hasSizeBetween(12, 15)
          .allSatisfy(goal -> assertThat(goal.title()).endsWith("(eksempel)"));
    }
  }

  @Test
  void examplesGiveWayToTheCommitteesGoals() {
    var name = "Produktionsassistent, møbel";
    jdbc.sql(
            """
        insert into programmes.edition (speciality, programme_no, version, origin, serial, valid_from, hash, content, taken_at)
        select :speciality, 9903, 'eksempel-9', 'EXAMPLE', 1, '2024-01-01', hash, content, taken_at from programmes.edition where programme_no = 9903 limit 1
        """)
        .param("speciality", speciality(name).value())
        .update();
    assertThat(
            Laid.read(
                intake,
                "rigtige.csv",
                HEADER
                    + row(7120, "1", "2020-08-01", goal("Rigtigt mål"))
                        .replace("Kurvefletter 7120;", "Maskinsnedker;")
                        .replace("Flet 7120", name)
                        .replace(name, "\"" + name + "\"")))
        .isEmpty();
    assertThat(titles(programmes.pin(speciality(name), BEGUN, ENDS).sheet()))
        .containsExactly("Rigtigt mål");
  }

  @Test
  void allProgrammesOfTheRegisterCanBeChosen() {
    assertThat(programmes.specialities())
        .extracting(Speciality::name)
        .contains("Tømrer", "Urmager", "Datatekniker med speciale i programmering")
        .hasSizeGreaterThanOrEqualTo(128);
  }

  private static final String HEADER =
      "programme_no;programme;version;valid_from;speciality;goal_no;goal_title;item_no;item_text;"
          + "item_valid_from;item_valid_to\n";

  private static String goal(String title) {
    return "500;" + title + ";1;Tekst;2015-08-01;";
  }

  private static String row(int number, String version, String from, String goal) {
    return "%d;Kurvefletter %d;%s;%s;Flet %d;%s\n"
        .formatted(
            number,
            number,
            version,
            from,
            number,
            goal.endsWith(";") || goal.split(";").length == 6 ? goal : goal + ";");
  }

  private void take(int number, String... goals) {
    var text = new StringBuilder(HEADER);
    List.of(goals).forEach(goal -> text.append(row(number, "1", "2023-08-01", goal)));
    assertThat(Laid.read(intake, number + ".csv", text.toString())).isEmpty();
  }

  private void takeVersions(int number) {
    var text =
        HEADER
            + row(number, "1", "2020-08-01", goal("Bund"))
            + row(number, "2", "2023-08-01", goal("Bund"));
    assertThat(Laid.read(intake, number + ".csv", text)).isEmpty();
  }

  private PinnedSheet pin(int number) {
    return programmes.pin(flet(number), BEGUN, ENDS);
  }

  private SpecialityId flet(int number) {
    return speciality("Flet " + number);
  }

  private SpecialityId speciality(String name) {
    return programmes.specialities().stream()
        .filter(s -> s.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Contact contact(int number) {
    return programmes.contact(programmes.speciality(flet(number)).orElseThrow().programme());
  }

  private static List<String> titles(Sheet sheet) {
    return sheet.goals().stream().map(Sheet.Goal::title).toList();
  }

  private int editions(int number) {
    return jdbc.sql("select count(*) from programmes.edition where programme_no = :number")
        .param("number", number)
        .query(Integer.class)
        .single();
  }
}
