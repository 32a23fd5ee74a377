package logbog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaytimeTest {

  /** In winter Danish clocks are an hour ahead of UTC, in summer two. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-26T05:59:59Z, 2026-11-26T06:00:00Z",
    "2026-11-26T06:00:00Z, 2026-11-26T06:00:00Z",
    "2026-11-26T18:59:59Z, 2026-11-26T18:59:59Z",
    "2026-11-26T19:00:00Z, 2026-11-27T06:00:00Z",
    "2026-06-24T18:00:00Z, 2026-06-25T05:00:00Z",
  })
  void lettersArriveFromSevenToTwentyByDanishClocks(Instant ready, Instant arrives) {
    assertThat(Daytime.earliest(ready)).isEqualTo(arrives);
  }

  @ParameterizedTest
  @CsvSource({
    // The clocks go forward on 28 March 2027, which is Easter Sunday, and back on 25 October 2026.
    "2027-03-27T23:30:00Z, 2027-03-30T05:00:00Z",
    "2027-03-28T01:30:00Z, 2027-03-30T05:00:00Z",
    "2026-10-25T00:30:00Z, 2026-10-26T06:00:00Z",
    "2026-10-25T01:30:00Z, 2026-10-26T06:00:00Z",
    "2026-10-23T18:30:00Z, 2026-10-26T06:00:00Z",
    "2026-03-28T12:00:00Z, 2026-03-30T05:00:00Z",
  })
  void theNightsOnWhichClocksAreSetAreSleptThrough(Instant ready, Instant arrives) {
    assertThat(Daytime.earliest(ready)).isEqualTo(arrives);
  }
}
