package logbog.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import logbog.ModuleTest;
import logbog.audit.Actor;
import logbog.intake.Intake;
import logbog.programmes.Goal.Belonging;
import logbog.programmes.Goal.Item;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom a published edition is for, and from when. */
@ModuleTest
record PublicationsTest(
    Intake intake, Programmes programmes, Publications publications, JdbcClient jdbc) {

  private static final Actor EVA = new Actor(Actor.Kind.OFFICE, "eva@udvalg.example");
  private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
  private static final YearMonth IN_JUNE = YearMonth.of(2026, 6);
  private static final YearMonth IN_AUGUST = YearMonth.of(2026, 8);
  private static final LocalDate ENDS = LocalDate.of(2026, 12, 31);

  @Test
  void whoBeganInJuneKeepsTheOldSheetAndWhoBeginsInAugustGetsTheNew() {
    var craft = laid(7401);
    publish(craft, edition(craft, "8", new Audience.NewStarters(), goal(craft, "Ny")));
    assertThat(titles(craft, IN_JUNE, ENDS)).containsExactly("Gammel");
    assertThat(titles(craft, IN_AUGUST, ENDS)).containsExactly("Ny");
  }

  @Test
  void aVersionForEveryoneCountsForPeriodsThatEndOnThatDayOrLater() {
    var craft = laid(7402);
    var october = LocalDate.of(2026, 10, 1);
    publish(craft, edition(craft, "8", new Audience.EveryoneFrom(october), goal(craft, "Ny")));
    assertThat(titles(craft, IN_JUNE, october.minusDays(1))).containsExactly("Gammel");
    assertThat(titles(craft, IN_JUNE, october)).containsExactly("Ny");
  }

  @Test
  void anItemThatEndsOn31JulyIsAskedAboutThatDayAndNotTheNext() {
    var craft = laid(7403);
    var ends = new Item(1, Translated.danish("Gammel målpind"), null, AUGUST.minusDays(1));
    var begins = new Item(1, Translated.danish("Ny målpind"), AUGUST, null);
    publish(craft, old(craft, Wicker.with(goal(craft, "Bund"), ends, begins)));
    assertThat(items(craft, AUGUST.minusDays(1))).containsExactly("Gammel målpind");
    assertThat(items(craft, AUGUST)).containsExactly("Ny målpind");
  }

  @Test
  void aGoalIsASpecialitysOnlyBetweenItsDates() {
    var craft = laid(7404);
    var until = new Belonging(craft.specialityName(), null, AUGUST.minusDays(1));
    publish(craft, old(craft, goal(craft, "Bund"), Wicker.with(goal(craft, "Kant", 501), until)));
    assertThat(titles(craft, IN_JUNE, AUGUST.minusDays(1))).containsExactly("Bund", "Kant");
    assertThat(titles(craft, IN_JUNE, AUGUST)).containsExactly("Bund");
  }

  @Test
  void aGoalOfOneKindOfApprenticeIsAskedOfThatKindOnly() {
    var craft = laid(7405);
    var eux = Wicker.with(goal(craft, "Rapport", 501), ApprenticeKind.EUX);
    publish(craft, old(craft, goal(craft, "Bund"), eux));
    assertThat(programmes.tellsKindsApart(craft.speciality(), IN_JUNE, ENDS)).isTrue();
    var ofEud = programmes.pin(craft.speciality(), IN_JUNE, ENDS, ApprenticeKind.EUD).sheet();
    var ofEux = programmes.pin(craft.speciality(), IN_JUNE, ENDS, ApprenticeKind.EUX).sheet();
    assertThat(Craft.titles(ofEud)).containsExactly("Bund");
    assertThat(Craft.titles(ofEux)).containsExactly("Bund", "Rapport");
    assertThat(ofEux.kind()).isEqualTo(ApprenticeKind.EUX);
  }

  @Test
  void whereGoalsAreForAllTheKindIsNotOnTheSheet() {
    var craft = laid(7406);
    publish(craft, old(craft, goal(craft, "Bund")));
    assertThat(programmes.tellsKindsApart(craft.speciality(), IN_JUNE, ENDS)).isFalse();
    assertThat(programmes.pin(craft.speciality(), IN_JUNE, ENDS, ApprenticeKind.EUX).sheet().kind())
        .isNull();
  }

  @Test
  void aCorrectionIsANewEditionOfTheSameVersionAndChangesNothingPinned() {
    var craft = laid(7407);
    publish(craft, edition(craft, "8", new Audience.NewStarters(), goal(craft, "Bnud")));
    var before = programmes.pin(craft.speciality(), IN_AUGUST, ENDS);
    publish(craft, edition(craft, "8", new Audience.NewStarters(), goal(craft, "Bund")));
    assertThat(titles(craft, IN_AUGUST, ENDS)).containsExactly("Bund");
    assertThat(Craft.titles(programmes.sheet(before.hash()))).containsExactly("Bnud");
    assertThat(publications.of(programme(craft)))
        .extracting(Publication::serial)
        .containsExactly(2, 1);
  }

  @Test
  void aSpecialityLeftOutOfTheCorrectionFallsBackToTheVersionBefore() {
    var craft = laid(7408);
    craft.layFile(craft.file(Craft.goal("Spån")).replace("Flet 7408", "Spån 7408"));
    var shared = Wicker.goal(500, "Ny", "Flet 7408", "Spån 7408");
    publish(craft, edition(craft, "8", new Audience.NewStarters(), shared));
    publish(craft, edition(craft, "8", new Audience.NewStarters(), goal(craft, "Kun flet")));
    var spaan = craft.speciality("Spån 7408").id();
    assertThat(Craft.titles(programmes.pin(spaan, IN_AUGUST, ENDS).sheet()))
        .containsExactly("Spån");
    assertThat(titles(craft, IN_AUGUST, ENDS)).containsExactly("Kun flet");
  }

  @Test
  void theOperatorsFileReadAgainDoesNotHideWhatTheCommitteePublished() {
    var craft = laid(7409);
    publish(craft, old(craft, goal(craft, "Udvalgets")));
    craft.lay(Craft.goal("Gammel"));
    assertThat(titles(craft, IN_JUNE, ENDS)).containsExactly("Udvalgets");
  }

  @Test
  void aFlawedEditionIsNotPublished() {
    var craft = laid(7410);
    assertThatThrownBy(() -> publish(craft, old(craft)))
        .isInstanceOfSatisfying(
            EditionFlawed.class,
            no -> assertThat(no.flaws()).extracting(Flaw::field).containsExactly("goals"));
    assertThat(publications.of(programme(craft))).isEmpty();
  }

  @Test
  void whoPublishedWhatIsInTheTrail() {
    var craft = laid(7411);
    publish(craft, old(craft, goal(craft, "Bund")));
    var id = publications.of(programme(craft)).getFirst().id();
    assertThat(
            jdbc.sql(
                    "select actor from audit.entry where act = 'EditionPublished' and subject = :id")
                .param("id", id.value())
                .query(String.class)
                .single())
        .isEqualTo("eva@udvalg.example");
  }

  @Test
  void anEditionCanBeTakenUpFromTheOperatorsFiles() {
    var craft = laid(7412);
    craft.layFile(craft.file(Craft.goal("Gammel")).replace("Flet 7412", "Spån 7412"));
    var edition = publications.newest(programme(craft)).orElseThrow();
    assertThat(edition.version()).isEqualTo("1");
    assertThat(edition.goals()).hasSize(1);
    assertThat(edition.goals().getFirst().specialities())
        .extracting(Belonging::speciality)
        .containsExactly("Flet 7412", "Spån 7412");
    assertThat(programmes.flaws(programme(craft), edition)).isEmpty();
  }

  /** A craft whose goals an operator laid: version 1, valid from August 2023. */
  private Craft laid(int number) {
    var craft = new Craft(number, intake, programmes);
    craft.lay(Craft.goal("Gammel"));
    return craft;
  }

  private ProgrammeId programme(Craft craft) {
    return craft.speciality(craft.specialityName()).programme();
  }

  private void publish(Craft craft, Edition edition) {
    publications.publish(programme(craft), edition, EVA);
  }

  /** The version in force already, corrected. */
  private static Edition old(Craft craft, Goal... goals) {
    return new Edition(
        craft.number(),
        craft.name(),
        "1",
        LocalDate.of(2023, 8, 1),
        new Audience.NewStarters(),
        List.of(goals),
        Wicker.SCALE,
        Texts.SHIPPED);
  }

  private static Edition edition(Craft craft, String version, Audience audience, Goal... goals) {
    return new Edition(
        craft.number(),
        craft.name(),
        version,
        AUGUST,
        audience,
        List.of(goals),
        Wicker.SCALE,
        Texts.SHIPPED);
  }

  private static Goal goal(Craft craft, String title) {
    return goal(craft, title, 500);
  }

  private static Goal goal(Craft craft, String title, int no) {
    return Wicker.goal(no, title, craft.specialityName());
  }

  private List<String> titles(Craft craft, YearMonth begun, LocalDate ends) {
    return Craft.titles(programmes.pin(craft.speciality(), begun, ends).sheet());
  }

  private List<String> items(Craft craft, LocalDate ends) {
    return programmes.pin(craft.speciality(), IN_JUNE, ends).sheet().goals().stream()
        .flatMap(goal -> goal.items().stream())
        .map(Sheet.Item::text)
        .toList();
  }
}
