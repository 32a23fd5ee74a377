package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import logbog.programmes.Goal.Required;
import logbog.programmes.RatingLevel;
import logbog.programmes.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which goals are at risk (V14): further below than there are periods left. */
class AtRiskTest {

  @Test
  void aGoalThatHasWhatThisPeriodRequiresIsNotAtRisk() {
    assertThat(atRisk(2, 2, required(2, 2))).isEmpty();
  }

  @Test
  void aGoalThatLacksWhatThisPeriodRequiresIsAtRisk() {
    assertThat(atRisk(2, 1, required(2, 2))).containsExactly(0);
  }

  @Test
  void aGoalOneStepBelowWhatTheNextPeriodRequiresIsNotAtRisk() {
    assertThat(atRisk(1, 1, required(2, 2))).isEmpty();
  }

  @Test
  void aGoalTwoStepsBelowWhatTheNextPeriodRequiresIsAtRiskWhileThereIsStillTime() {
    assertThat(atRisk(1, 0, required(2, 2))).containsExactly(0);
  }

  @Test
  void aGoalTwoStepsBelowWhatIsRequiredAfterTwoPeriodsIsNotAtRisk() {
    assertThat(atRisk(1, 0, required(3, 2))).isEmpty();
  }

  @Test
  void whatAnEarlierMainCourseRequiredIsStillRequired() {
    assertThat(atRisk(3, 1, required(1, 2))).containsExactly(0);
  }

  @Test
  void everyRequirementCountsNotOnlyTheNext() {
    assertThat(atRisk(1, 0, required(2, 1), required(3, 3))).containsExactly(0);
  }

  @Test
  void aGoalWithNothingRequiredIsNeverAtRisk() {
    assertThat(atRisk(4, 0)).isEmpty();
  }

  @Test
  void whatIsRequiredAtTheEndOfTheTrainingIsAtNoKnownDistance() {
    assertThat(atRisk(3, 0, required(null, 3))).isEmpty();
  }

  @Test
  void aFinalDeclarationWarnsOfNothingForThereIsNoTimeLeft() {
    assertThat(AtRisk.goals(sheet(required(2, 2)), period(Kind.FINAL, 3), List.of((short) 0)))
        .isEmpty();
  }

  @Test
  void aPeriodBrokenOffWarnsOfNothing() {
    assertThat(AtRisk.goals(sheet(required(2, 2)), period(Kind.PARTIAL, 2), List.of((short) 0)))
        .isEmpty();
  }

  @Test
  void stepsAreCountedOnTheScaleWhateverItsValues() {
    var scale =
        List.of(
            new RatingLevel((short) 10, "D", "begynder"),
            new RatingLevel((short) 20, "C", "rutineret"),
            new RatingLevel((short) 30, "B", "avanceret"));
    var sheet = sheet(scale, required(2, 20));
    assertThat(AtRisk.goals(sheet, period(Kind.ORDINARY, 1), List.of((short) 10))).isEmpty();
    assertThat(AtRisk.goals(sheet, period(Kind.ORDINARY, 2), List.of((short) 10)))
        .containsExactly(0);
  }

  @Test
  void aReaderIsToldTheNextRequirementOfThoseMissed() {
    var goal = sheet(required(1, 1), required(2, 2), required(3, 3)).goals().getFirst();
    assertThat(AtRisk.lacks(goal, 2, (short) 0)).contains(required(2, 2));
    assertThat(AtRisk.lacks(goal, 4, (short) 1)).contains(required(3, 3));
    assertThat(AtRisk.lacks(goal, 3, (short) 3)).isEmpty();
  }

  private static List<Integer> atRisk(int course, int level, Required... required) {
    return AtRisk.goals(sheet(required), period(Kind.ORDINARY, course), List.of((short) level));
  }

  private static Required required(@Nullable Integer before, int level) {
    return new Required(before, level);
  }

  private static Sheet sheet(Required... required) {
    var scale =
        List.of(0, 1, 2, 3).stream()
            .map(value -> new RatingLevel(value.shortValue(), "" + value, "niveau " + value))
            .toList();
    return sheet(scale, required);
  }

  private static Sheet sheet(List<RatingLevel> scale, Required... required) {
    var goal =
        new Sheet.Goal(
            "1",
            "Flette",
            List.of(),
            null,
            null,
            null,
            required.length == 0 ? null : Arrays.asList(required),
            null);
    return new Sheet("1", "Fag", "1", "Flet", "lærling", List.of(goal), scale, "", "");
  }

  private static Period period(Kind kind, int course) {
    return new Period(kind, LocalDate.of(2026, 11, 1), course, "Midtby", null, "F1");
  }
}
