package logbog.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import logbog.programmes.Goal.Item;
import logbog.programmes.Mapping.Kind;
import org.junit.jupiter.api.Test;

/** What is proposed to have become of each goal of the edition before. */
class MappingTest {

  private static final String WILLOW = "Lærlingen kan vælge og sortere pil efter farve.";
  private static final String KNIFE = "Lærlingen kan slibe kniv og syl.";
  private static final String BASE = "Lærlingen kan flette en rund bund med kryds.";

  @Test
  void aGoalThatOnlyHasAnotherNumberIsTheSame() {
    var old = goal(1, "Pil", WILLOW);
    assertThat(proposed(List.of(old), List.of(MadeUp.numbered(old, 7))))
        .containsExactly(new Fate(1, Kind.SAME, List.of(7)));
  }

  @Test
  void aGoalWithOtherWordsIsReworded() {
    assertThat(
            proposed(
                List.of(goal(1, "Pil", WILLOW)), List.of(goal(1, "Pil", WILLOW + " Også bark."))))
        .containsExactly(new Fate(1, Kind.REWORDED, List.of(1)));
  }

  @Test
  void aGoalWhoseItemsStandInTwoIsSplit() {
    assertThat(
            proposed(
                List.of(goal(1, "Pil, kniv", WILLOW, KNIFE), goal(2, "Bund", BASE)),
                List.of(goal(1, "Pil", WILLOW), goal(3, "Kniv", KNIFE), goal(2, "Bund", BASE))))
        .containsExactly(
            new Fate(1, Kind.SPLIT, List.of(1, 3)), new Fate(2, Kind.SAME, List.of(2)));
  }

  @Test
  void goalsWhoseItemsStandInOneAreMerged() {
    assertThat(
            proposed(
                List.of(goal(1, "Pil", WILLOW), goal(3, "Kniv", KNIFE), goal(2, "Bund", BASE)),
                List.of(goal(1, "Pil, kniv", WILLOW, KNIFE), goal(2, "Bund", BASE))))
        .containsExactly(
            new Fate(1, Kind.MERGED, List.of(1)),
            new Fate(2, Kind.SAME, List.of(2)),
            new Fate(3, Kind.MERGED, List.of(1)));
  }

  @Test
  void aGoalNobodyTookUpIsGoneEvenWhereItsNumberWasGivenAway() {
    assertThat(
            proposed(
                List.of(goal(1, "Pil", WILLOW), goal(2, "Bund", BASE)),
                List.of(goal(1, "Regnskab", "Føre bog."), goal(2, "Bund", BASE))))
        .containsExactly(new Fate(1, Kind.GONE, List.of()), new Fate(2, Kind.SAME, List.of(2)));
  }

  @Test
  void whatIsProposedFits() {
    for (long seed = 0; seed < 40; seed++) {
      var makes = new MadeUp(seed);
      var before = makes.edition(20);
      var after = makes.next(before);
      var numbers = Set.copyOf(after.goals().stream().map(Goal::no).toList());
      assertThat(Mapping.proposed(before, after).fates())
          .hasSize(20)
          .allMatch(fate -> fate.fits(numbers));
    }
  }

  @Test
  void aMappingIsReadAsItWasWritten() {
    var mapping = new Mapping(List.of(new Fate(1, Kind.SPLIT, List.of(2, 3))));
    assertThat(Mapping.ofJson(mapping.asJson())).isEqualTo(mapping);
  }

  private static List<Fate> proposed(List<Goal> before, List<Goal> after) {
    var edition = Wicker.edition();
    return Mapping.proposed(edition.with(before), edition.with(after)).fates();
  }

  private static Goal goal(int no, String title, String... items) {
    var goal = Wicker.goal(no, title, "Flet");
    var listed = new Item[items.length];
    for (int n = 0; n < items.length; n++) {
      listed[n] = Wicker.item(n + 1, items[n]);
    }
    return Wicker.with(goal, listed);
  }
}
