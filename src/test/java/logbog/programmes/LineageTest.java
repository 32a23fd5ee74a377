package logbog.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.audit.Actor;
import logbog.intake.Intake;
import logbog.programmes.Mapping.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From which goals of one Sheet those of another come, along the editions of a programme. */
@ModuleTest
record LineageTest(
    Intake intake, Programmes programmes, Publications publications, Statements statements) {

  private static final Actor EVA = new Actor(Actor.Kind.OFFICE, "eva@udvalg.example");
  private static final LocalDate ENDS = LocalDate.of(2040, 12, 31);

  @Test
  void withoutAMappingGoalsGoByTheirNumbers() {
    var craft = craft(7501);
    var first = published(craft, 2026, null, goal(craft, 1), goal(craft, 2));
    var second = published(craft, 2027, null, goal(craft, 2), goal(craft, 3));
    assertThat(programmes.lineage(first, second).lines()).containsExactly(whole(1), none());
  }

  @Test
  void aGoalThatIsTheSameOrRewordedKeepsItsLevel() {
    var craft = craft(7502);
    var first = published(craft, 2026, null, goal(craft, 1), goal(craft, 2));
    var second =
        published(
            craft,
            2027,
            mapping(fate(1, Kind.SAME, 12), fate(2, Kind.REWORDED, 11)),
            goal(craft, 11),
            goal(craft, 12));
    assertThat(programmes.lineage(first, second).lines()).containsExactly(whole(1), whole(0));
  }

  @Test
  void partsAndMergedGoalsAreNotTheGoalAndWhatIsGoneLeadsNowhere() {
    var craft = craft(7503);
    var first =
        published(
            craft, 2026, null, goal(craft, 1), goal(craft, 2), goal(craft, 3), goal(craft, 4));
    var second =
        published(
            craft,
            2027,
            mapping(
                fate(1, Kind.SPLIT, 1, 5),
                fate(2, Kind.MERGED, 6),
                fate(3, Kind.MERGED, 6),
                fate(4, Kind.GONE)),
            goal(craft, 1),
            goal(craft, 4),
            goal(craft, 5),
            goal(craft, 6));
    assertThat(programmes.lineage(first, second).lines())
        .containsExactly(part(0), none(), part(0), part(1, 2));
  }

  @Test
  void mappingsComposeAlongTheEditions() {
    var craft = craft(7504);
    var first = published(craft, 2026, null, goal(craft, 1), goal(craft, 2), goal(craft, 3));
    published(
        craft,
        2027,
        mapping(fate(1, Kind.SAME, 11), fate(2, Kind.SPLIT, 12, 13), fate(3, Kind.SAME, 14)),
        goal(craft, 11),
        goal(craft, 12),
        goal(craft, 13),
        goal(craft, 14));
    published(
        craft, 2028, null, goal(craft, 11), goal(craft, 12), goal(craft, 13), goal(craft, 14));
    var last =
        published(
            craft,
            2029,
            mapping(
                fate(11, Kind.REWORDED, 1),
                fate(12, Kind.SAME, 2),
                fate(13, Kind.MERGED, 3),
                fate(14, Kind.MERGED, 3)),
            goal(craft, 1),
            goal(craft, 2),
            goal(craft, 3));
    assertThat(programmes.lineage(first, last).lines())
        .containsExactly(whole(0), part(1), part(1, 2));
  }

  @Test
  void theWayBackLeadsToTheSameGoals() {
    var craft = craft(7505);
    var first = published(craft, 2026, null, goal(craft, 1), goal(craft, 2));
    var second =
        published(
            craft,
            2027,
            mapping(fate(1, Kind.SAME, 2), fate(2, Kind.SPLIT, 3, 4)),
            goal(craft, 2),
            goal(craft, 3),
            goal(craft, 4));
    assertThat(programmes.lineage(second, first).lines()).containsExactly(whole(0), part(1, 2));
  }

  @Test
  void aCorrectionOfTheOldVersionStillLeadsToTheNew() {
    var craft = craft(7506);
    published(craft, 2026, null, goal(craft, 1), goal(craft, 2));
    var second = published(craft, 2027, mapping(fate(1, Kind.SAME, 9)), goal(craft, 9));
    var corrected =
        published(
            craft,
            2026,
            mapping(fate(1, Kind.SAME, 2), fate(2, Kind.SAME, 1)),
            Wicker.goal(1, "Rettet mål 2", craft.specialityName()),
            Wicker.goal(2, "Rettet mål 1", craft.specialityName()));
    assertThat(programmes.lineage(corrected, second).lines()).containsExactly(whole(1));
  }

  @Test
  void whatTheOperatorsFilesGaveIsMappedToo() {
    var craft = new Craft(7507, intake, programmes);
    craft.lay(Craft.goal("Gammel"));
    var laid = craft.pin().hash();
    var first = published(craft, 2026, mapping(fate(500, Kind.SAME, 1)), goal(craft, 1));
    assertThat(programmes.lineage(laid, first).lines()).containsExactly(whole(0));
  }

  @Test
  void whatIsSaidOfGoalsThereAreNotIsLeftAside() {
    var craft = craft(7508);
    var first = published(craft, 2026, null, goal(craft, 1), goal(craft, 2));
    var second =
        published(
            craft,
            2027,
            mapping(fate(1, Kind.SAME, 77), fate(2, Kind.SAME, 3), fate(8, Kind.SAME, 1)),
            goal(craft, 1),
            goal(craft, 3));
    assertThat(programmes.lineage(first, second).lines()).containsExactly(whole(0), whole(1));
  }

  @Test
  void nothingIsAskedOfTheDatabaseTwice() throws Exception {
    var craft = craft(7509);
    var first = published(craft, 2026, null, goal(craft, 1));
    var second = published(craft, 2027, mapping(fate(1, Kind.SAME, 2)), goal(craft, 2));
    assertThat(statements.of(() -> programmes.lineage(first, second))).isNotEmpty();
    assertThat(statements.of(() -> programmes.lineage(first, second))).isEmpty();
  }

  /** Publishes the version of a year, and pins what those who begin that August are asked with. */
  private SheetHash published(Craft craft, int year, @Nullable Mapping mapping, Goal... goals) {
    var edition =
        new Edition(
            craft.number(),
            craft.name(),
            "" + year,
            LocalDate.of(year, 8, 1),
            new Audience.NewStarters(),
            List.of(goals),
            Wicker.SCALE,
            Texts.SHIPPED);
    var speciality = craft.speciality(craft.specialityName());
    publications.publish(speciality.programme(), edition, mapping, EVA);
    return programmes.pin(speciality.id(), YearMonth.of(year, 8), ENDS).hash();
  }

  private Craft craft(int number) {
    var craft = new Craft(number, intake, programmes);
    craft.lay(Craft.goal("Gammel"));
    return craft;
  }

  private static Goal goal(Craft craft, int no) {
    return Wicker.goal(no, "Mål " + no, craft.specialityName());
  }

  private static Mapping mapping(Fate... fates) {
    return new Mapping(List.of(fates));
  }

  private static Fate fate(int no, Kind kind, Integer... to) {
    return new Fate(no, kind, List.of(to));
  }

  private static Strand whole(int place) {
    return new Strand(List.of(place), true);
  }

  private static Strand part(Integer... places) {
    return new Strand(List.of(places), false);
  }

  private static Strand none() {
    return new Strand(List.of(), false);
  }
}
