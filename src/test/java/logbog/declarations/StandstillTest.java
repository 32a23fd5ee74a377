package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import logbog.programmes.Goal.Required;
import logbog.programmes.RatingLevel;
import logbog.programmes.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which goals have stood still for two periods, and which only seem to. */
class StandstillTest {

  @Test
  void aGoalAtTheSameLevelBelowTheOneReachedHasStoodStill() {
    assertThat(still(sheet(null, null), 3, 1, 1)).containsExactly(0);
  }

  @Test
  void aGoalThatMovedHasNot() {
    assertThat(still(sheet(null, null), 3, 2, 1)).isEmpty();
    assertThat(still(sheet(null, null), 3, 1, 2)).isEmpty();
  }

  @Test
  void aGoalThatIsReachedHasNot() {
    assertThat(still(sheet(2, null), 3, 2, 2)).isEmpty();
    assertThat(still(sheet(2, null), 3, 1, 1)).containsExactly(0);
  }

  @Test
  void whereNobodySaysWhatIsReachedItIsTheHighestLevel() {
    assertThat(still(sheet(null, null), 3, 3, 3)).isEmpty();
    assertThat(still(sheet(null, null), 3, 2, 2)).containsExactly(0);
  }

  @Test
  void aGoalNotAskedAboutBothTimesHasNot() {
    assertThat(still(sheet(null, null), 3, 1, null)).isEmpty();
    assertThat(still(sheet(null, null), 3, null, 1)).isEmpty();
  }

  @Test
  void aGoalThatBelongsToALaterPeriodWaits() {
    assertThat(still(sheet(null, 4), 3, 0, 0)).isEmpty();
    assertThat(still(sheet(null, 3), 3, 0, 0)).containsExactly(0);
  }

  @Test
  void aGoalWhereTheCommitteeWantsItIsNotStuck() {
    assertThat(still(sheet(null, null, new Required(3, 1)), 3, 1, 1)).isEmpty();
    assertThat(still(sheet(null, null, new Required(3, 2)), 3, 1, 1)).containsExactly(0);
  }

  private static Set<Integer> still(
      Sheet sheet, int course, @Nullable Integer last, @Nullable Integer earlier) {
    return Standstill.of(sheet, course, one(last), one(earlier));
  }

  private static List<@Nullable Short> one(@Nullable Integer level) {
    return Arrays.<@Nullable Short>asList(level == null ? null : level.shortValue());
  }

  private static Sheet sheet(
      @Nullable Integer reachedFrom, @Nullable Integer before, Required... required) {
    var scale =
        List.of(0, 1, 2, 3).stream()
            .map(value -> new RatingLevel(value.shortValue(), "" + value, "niveau " + value))
            .toList();
    var goal =
        new Sheet.Goal(
            "1",
            "Flette",
            List.of(),
            null,
            null,
            before,
            required.length == 0 ? null : Arrays.asList(required),
            null);
    return new Sheet(
        "1", "Fag", "1", "Flet", "lærling", List.of(goal), scale, "", "", null, reachedFrom, null);
  }
}
