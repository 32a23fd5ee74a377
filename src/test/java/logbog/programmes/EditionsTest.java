package logbog.programmes;

import static logbog.programmes.Craft.goal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import logbog.ModuleTest;
import logbog.intake.Finding;
import logbog.intake.Intake;
import logbog.intake.Laid;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which goals a Sheet is made of. */
@ModuleTest
record EditionsTest(Intake intake, Programmes programmes, JdbcClient jdbc) {

  @Test
  void theSameFileAgainMakesNoEdition() {
    var craft = craft(7101);
    craft.lay(goal("Bund"));
    craft.lay(goal("Bund"));
    assertThat(editions(craft)).isEqualTo(1);
  }

  @Test
  void aChangedFileMakesTheNextEditionForRequestsMadeAfterwards() {
    var craft = craft(7102);
    craft.lay(goal("Bund"));
    var before = craft.pin();
    craft.lay(goal("Bund og kant"));
    assertThat(craft.titles()).containsExactly("Bund og kant");
    assertThat(Craft.titles(programmes.sheet(before.hash()))).containsExactly("Bund");
  }

  @Test
  void aFileChangedBackIsTheNextEditionToo() {
    var craft = craft(7103);
    craft.lay(goal("Bund"));
    craft.lay(goal("Kant"));
    craft.lay(goal("Bund"));
    assertThat(craft.titles()).containsExactly("Bund");
    assertThat(editions(craft)).isEqualTo(3);
  }

  @Test
  void aRemovedFileChangesNothing() {
    var craft = craft(7104);
    craft.lay(goal("Bund"));
    craft(7105).lay(goal("Kant"));
    assertThat(craft.titles()).containsExactly("Bund");
  }

  @Test
  void aBrokenRowIsReportedAndNothingOfItsFileIsTaken() {
    var craft = craft(7106);
    craft.lay(goal("Bund"));
    var broken = craft.file("400;Ny;1;Tekst;2023-08-01;", "500;Bund;1;Tekst;i fjor;");
    assertThat(Laid.read(intake, "7106.csv", broken))
        .extracting(Finding::line, Finding::field)
        .containsExactly(tuple(3L, "item_valid_from"));
    assertThat(craft.titles()).containsExactly("Bund");
  }

  @Test
  void oneSpecialitysFileDoesNotHideAnothers() {
    var craft = craft(7107);
    craft.lay(goal("Bund"));
    craft.layFile(craft.file(goal("Låg")).replace(craft.specialityName(), "Spån 7107"));
    assertThat(craft.titles()).containsExactly("Bund");
    assertThat(craft.speciality("Spån 7107").hasGoals()).isTrue();
  }

  @Test
  void theGoalsOfOneSpecialityInOneVersionStandInOneFile() {
    var craft = craft(7108);
    var found =
        Laid.readBoth(intake, "a.csv", craft.file(goal("Bund")), "b.csv", craft.file(goal("Kant")));
    assertThat(found).extracting(Finding::field).containsExactly("speciality");
    assertThat(craft.titles()).containsExactly("Bund");
  }

  @Test
  void theVersionInForceOnTheFirstOfTheMonthTheTrainingBeganCounts() {
    var craft = craft(7109);
    layTwoVersions(craft);
    assertThat(craft.begun(2023, 7).version()).isEqualTo("1");
    assertThat(craft.begun(2023, 8).version()).isEqualTo("2");
    assertThat(craft.begun(2027, 1).version()).isEqualTo("2");
  }

  @Test
  void whereEveryVersionIsYoungerTheEarliestCounts() {
    var craft = craft(7110);
    layTwoVersions(craft);
    assertThat(craft.begun(2015, 1).version()).isEqualTo("1");
  }

  @Test
  void theNewestEditionSaysWhenItsVersionBegins() {
    var craft = craft(7111);
    layTwoVersions(craft);
    craft.layFile(Craft.HEADER + craft.version("2", "2025-08-01", goal("Bund")));
    assertThat(craft.begun(2024, 8).version()).isEqualTo("1");
  }

  @Test
  void whatEndsOnTheLastDayOfThePeriodIsAskedAboutAndNotTheDayAfter() {
    var craft = craft(7112);
    craft.lay("500;Bund;1;Gammel;2015-08-01;2026-07-31", "400;Kant;1;Ny;2015-08-01;");
    assertThat(Craft.titles(craft.ending("2026-07-31"))).containsExactly("Bund", "Kant");
    assertThat(Craft.titles(craft.ending("2026-08-01"))).containsExactly("Kant");
  }

  @Test
  void aSpecialityWithoutGoalsIsRefusedByName() {
    Laid.read(intake, "register.csv", "programme;speciality\nKurvefletter 7113;Flet 7113\n");
    assertThatThrownBy(() -> craft(7113).pin())
        .isInstanceOfSatisfying(
            NoGoalsYet.class, no -> assertThat(no.speciality()).isEqualTo("Flet 7113"));
  }

  @Test
  void goalsThatHaveAllEndedAreNoGoals() {
    var craft = craft(7114);
    craft.lay("500;Bund;1;Gammel;2015-08-01;2020-07-31");
    assertThatThrownBy(craft::pin).isInstanceOf(NoGoalsYet.class);
  }

  @Test
  void examplesGiveWayToTheCommitteesGoals() {
    var craft = craft(7115);
    Laid.readShipped(intake, "test-eksempel.csv", craft.file(goal("Eksempel")));
    assertThat(craft.titles()).containsExactly("Eksempel");
    craft.layFile(Craft.HEADER + craft.version("9", "2026-01-01", goal("Rigtigt mål")));
    assertThat(craft.titles()).containsExactly("Rigtigt mål");
  }

  private void layTwoVersions(Craft craft) {
    craft.layFile(
        Craft.HEADER
            + craft.version("1", "2020-08-01", goal("Bund"))
            + craft.version("2", "2023-08-01", goal("Bund")));
  }

  private Craft craft(int number) {
    return new Craft(number, intake, programmes);
  }

  private int editions(Craft craft) {
    return jdbc.sql("select count(*) from programmes.edition where programme_no = :number")
        .param("number", craft.number())
        .query(Integer.class)
        .single();
  }
}
