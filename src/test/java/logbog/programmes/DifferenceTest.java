package logbog.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import logbog.programmes.Goal.Belonging;
import logbog.programmes.Goal.Item;
import logbog.programmes.GoalChange.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a difference says, of every two editions and of some in particular. */
class DifferenceTest {

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anEditionDoesNotDifferFromItself(long seed) {
    var edition = new MadeUp(seed).edition(20);
    assertThat(Difference.of(edition, edition).empty()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whereNothingDiffersTheEditionsAreTheSame(long seed) {
    var makes = new MadeUp(seed);
    var before = makes.edition(20);
    var after = makes.next(before);
    assertThat(Difference.of(before, after).empty()).isEqualTo(before.equals(after));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyGoalOfBothSidesAppearsOnce(long seed) {
    var makes = new MadeUp(seed);
    var before = makes.edition(20);
    var after = makes.next(before);
    var goals = Difference.of(before, after).goals();
    assertThat(goals.stream().map(GoalChange::before).filter(Objects::nonNull))
        .containsExactlyInAnyOrderElementsOf(before.goals());
    assertThat(goals.stream().map(GoalChange::after).filter(Objects::nonNull))
        .containsExactlyElementsOf(after.goals());
    assertThat(goals).noneMatch(goal -> goal.before() == null && goal.after() == null);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void swappingTheSidesSwapsWhatIsNewAndWhatIsGone(long seed) {
    var makes = new MadeUp(seed);
    var before = makes.edition(20);
    var after = makes.next(before);
    var there = Difference.of(before, after);
    var back = Difference.of(after, before);
    assertThat(pairs(back.goals()).map(List::reversed).collect(Collectors.toSet()))
        .isEqualTo(pairs(there.goals()).collect(Collectors.toSet()));
    assertThat(back.facts()).isEqualTo(there.facts());
    assertThat(back.count(Kind.ADDED)).isEqualTo(there.count(Kind.REMOVED));
  }

  @Test
  void aRewordedAndRenumberedGoalIsFound() {
    var before = goal(500, "Bunde og kanter", "Lærlingen kan flette en rund bund af pil.");
    var after = goal(712, "Kanter og bunde", "Lærlingen kan selv flette en rund bund af pil.");
    var change = only(List.of(before), List.of(after));
    assertThat(change.kind()).isEqualTo(Kind.CHANGED);
    assertThat(change.aspects()).containsExactly(Aspect.NUMBER, Aspect.TITLE, Aspect.ITEMS);
    assertThat(change.renumbered()).isTrue();
    assertThat(change.reworded()).isTrue();
  }

  @Test
  void aGoalPutInFirstDoesNotMakeAllOthersOthers() {
    var old = List.of(goal(1, "Pil", "Vælge pil."), goal(2, "Bund", "Flette en bund."));
    var now =
        List.of(
            goal(1, "Sikkerhed", "Bruge værnemidler."),
            MadeUp.numbered(old.get(0), 2),
            MadeUp.numbered(old.get(1), 3));
    var goals = difference(old, now).goals();
    assertThat(goals)
        .extracting(GoalChange::kind)
        .containsExactly(Kind.ADDED, Kind.CHANGED, Kind.CHANGED);
    assertThat(goals.get(1).aspects()).containsExactly(Aspect.NUMBER);
  }

  @Test
  void theSameNumberWithOtherWordsIsTheGoalRewordedWhereNothingElseIs() {
    var change = only(List.of(goal(1, "Pil", "Vælge pil.")), List.of(goal(1, "Træ", "Save.")));
    assertThat(change.kind()).isEqualTo(Kind.CHANGED);
    assertThat(change.likeness()).isLessThan(0.2);
  }

  @Test
  void whatIsGoneStandsWhereItStood() {
    var a = goal(1, "Pil", "Vælge pil.");
    var b = goal(2, "Bund", "Flette en bund.");
    var c = goal(3, "Kant", "Slutte af.");
    assertThat(difference(List.of(a, b, c), List.of(a, c)).goals())
        .extracting(GoalChange::before)
        .containsExactly(a, b, c);
  }

  @Test
  void itemsAreNewGoneRewordedRenumberedAndRedated() {
    var ends =
        new Item(1, Translated.danish("Vælge pil til kurve."), null, LocalDate.of(2027, 7, 31));
    var before =
        Wicker.with(
            goal(1, "Pil"),
            Wicker.item(1, "Vælge pil til kurve."),
            Wicker.item(2, "Rense pil efter høst."),
            Wicker.item(3, "Bruge kniv."));
    var after =
        Wicker.with(
            goal(1, "Pil"),
            ends,
            Wicker.item(4, "Rense pil straks efter høst."),
            Wicker.item(5, "Farve med bark."));
    var items = only(List.of(before), List.of(after)).items();
    assertThat(items)
        .extracting(ItemChange::kind)
        .containsExactly(Kind.CHANGED, Kind.CHANGED, Kind.REMOVED, Kind.ADDED);
    assertThat(items).extracting(ItemChange::reworded).containsExactly(false, true, false, false);
    assertThat(items).extracting(ItemChange::renumbered).containsExactly(false, true, false, false);
  }

  @Test
  void everythingElseAGoalSaysIsNamed() {
    var before = goal(1, "Pil", "Vælge pil.");
    var dated = new Belonging("Flet", LocalDate.of(2026, 8, 1), null);
    var after =
        new Goal(
            1,
            new Translated("Pil", "Willow"),
            new Translated("Det, kurve er af.", "What baskets are made of."),
            Set.of(ApprenticeKind.EUX),
            List.of(dated),
            before.items(),
            2,
            List.of(new Goal.Required(2, 1)),
            null);
    assertThat(only(List.of(before), List.of(after)).aspects())
        .containsExactly(
            Aspect.TITLE_ENGLISH,
            Aspect.COMPANION,
            Aspect.COMPANION_ENGLISH,
            Aspect.SPECIALITIES,
            Aspect.KINDS,
            Aspect.RECOMMENDED,
            Aspect.REQUIRED);
  }

  @Test
  void whatAnEditionSaysBesidesItsGoalsIsNamed() {
    var before = Wicker.edition();
    var after =
        new Edition(
            7001,
            "Kurvefletter",
            "4",
            LocalDate.of(2027, 8, 1),
            new Audience.EveryoneFrom(LocalDate.of(2028, 8, 1)),
            List.of(),
            new Scale(Wicker.SCALE.levels(), 3),
            Texts.SHIPPED);
    assertThat(Difference.of(before, after).facts())
        .containsExactly(Fact.VERSION, Fact.VALID_FROM, Fact.AUDIENCE, Fact.SCALE);
  }

  @Test
  void anotherOrderIsADifference() {
    var a = goal(1, "Pil", "Vælge pil.");
    var b = goal(2, "Bund", "Flette en bund.");
    var difference = difference(List.of(a, b), List.of(b, a));
    assertThat(difference.reordered()).isTrue();
    assertThat(difference.empty()).isFalse();
  }

  private static Stream<List<String>> pairs(List<GoalChange> goals) {
    return goals.stream().map(goal -> List.of("" + goal.before(), "" + goal.after()));
  }

  private static GoalChange only(List<Goal> before, List<Goal> after) {
    var goals = difference(before, after).goals();
    assertThat(goals).hasSize(1);
    return goals.getFirst();
  }

  private static Difference difference(List<Goal> before, List<Goal> after) {
    var edition = Wicker.edition();
    return Difference.of(edition.with(before), edition.with(after));
  }

  private static Goal goal(int no, String title, String... items) {
    var goal = Wicker.goal(no, title, "Flet");
    return items.length == 0 ? goal : Wicker.with(goal, Wicker.item(1, items[0]));
  }
}
