package logbog.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When a line of the board is red, amber or green. */
class WhyTest {

  private static final LocalDate START = LocalDate.of(2026, 12, 14);

  @Test
  void whatIsSignedIsGreenAlsoAfterTheDeadline() {
    assertThat(why(Coming.SIGNED, 10)).isEqualTo(Why.SIGNED);
    assertThat(why(Coming.SIGNED, -10)).isEqualTo(Why.SIGNED);
    assertThat(Why.SIGNED.light()).isEqualTo(Light.GREEN);
  }

  @Test
  void whatIsDisputedIsRedAlthoughItIsSigned() {
    assertThat(Why.of(new Facts(Coming.SIGNED, true, false, false, START), START))
        .isEqualTo(Why.DISPUTED)
        .extracting(Why::light)
        .isEqualTo(Light.RED);
  }

  @Test
  void nothingHappenedTurnsRedThreeWeeksBeforeTheDeadline() {
    for (var silent : new Coming[] {Coming.UNASKED, Coming.SENT}) {
      assertThat(why(silent, 22)).isEqualTo(Why.WAITING);
      assertThat(why(silent, 21)).isEqualTo(Why.SILENT);
      assertThat(why(silent, 0)).isEqualTo(Why.SILENT);
    }
    assertThat(Why.WAITING.light()).isEqualTo(Light.AMBER);
    assertThat(Why.SILENT.light()).isEqualTo(Light.RED);
  }

  @Test
  void whatIsUnderWayIsAmberUntilTheDeadlineHasPassed() {
    for (var begun : new Coming[] {Coming.OPENED, Coming.STARTED}) {
      assertThat(why(begun, 40)).isEqualTo(Why.UNDER_WAY);
      assertThat(why(begun, 0)).isEqualTo(Why.UNDER_WAY);
      assertThat(why(begun, -1)).isEqualTo(Why.PAST);
    }
    assertThat(Why.PAST.light()).isEqualTo(Light.RED);
  }

  @Test
  void whatReachesNobodyIsRedHoweverMuchTimeThereIs() {
    assertThat(why(Coming.UNDELIVERABLE, 60).light()).isEqualTo(Light.RED);
    assertThat(why(Coming.EXPIRED, 60).light()).isEqualTo(Light.RED);
  }

  @Test
  void aPromiseHoldsTheRedBackButNotPastTheDeadlineAndNotWhereNothingReaches() {
    assertThat(promised(Coming.SENT, 5)).isEqualTo(Why.PROMISED);
    assertThat(promised(Coming.UNASKED, 5)).isEqualTo(Why.PROMISED);
    assertThat(promised(Coming.SENT, -1)).isEqualTo(Why.PAST);
    assertThat(promised(Coming.UNDELIVERABLE, 5)).isEqualTo(Why.UNDELIVERABLE);
    assertThat(Why.PROMISED.light()).isEqualTo(Light.AMBER);
  }

  /** The first one is here and holds until the correction is signed (V6). */
  @Test
  void aCorrectionUnderWayIsNeverLateButCanBeStuck() {
    assertThat(corrects(Coming.SENT, -30)).isEqualTo(Why.CORRECTION);
    assertThat(corrects(Coming.EXPIRED, -30)).isEqualTo(Why.EXPIRED);
    assertThat(Why.CORRECTION.light()).isEqualTo(Light.AMBER);
  }

  /** Summer time ends and begins between these days: a day is a day. */
  @Test
  void daysAreCountedByTheCalendar() {
    assertThat(
            new Facts(Coming.SENT, false, false, false, LocalDate.of(2026, 10, 26))
                .daysLeft(LocalDate.of(2026, 10, 24)))
        .isEqualTo(2);
    assertThat(
            new Facts(Coming.SENT, false, false, false, LocalDate.of(2027, 3, 29))
                .daysLeft(LocalDate.of(2027, 3, 27)))
        .isEqualTo(2);
  }

  private static Why why(Coming coming, int left) {
    return Why.of(new Facts(coming, false, false, false, START), START.minusDays(left));
  }

  private static Why promised(Coming coming, int left) {
    return Why.of(new Facts(coming, false, false, true, START), START.minusDays(left));
  }

  private static Why corrects(Coming coming, int left) {
    return Why.of(new Facts(coming, false, true, false, START), START.minusDays(left));
  }
}
