package logbog.attestations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which day an element's time can be attested (M5). */
class LastMonthTest {

  @ParameterizedTest
  @CsvSource({
    "2027-01-31, 2026-12-31",
    "2027-03-31, 2027-02-28",
    "2027-03-29, 2027-02-28",
    "2027-03-28, 2027-02-28",
    "2028-03-31, 2028-02-29",
    "2028-03-30, 2028-02-29",
    "2027-05-31, 2027-04-30",
    "2027-04-30, 2027-03-30",
    "2027-02-28, 2027-01-28",
    "2028-02-29, 2028-01-29",
    "2027-01-15, 2026-12-15"
  })
  void theSameDayOfTheMonthBeforeOrItsLast(LocalDate ends, LocalDate earliest) {
    assertThat(new LastMonth(ends).begins()).isEqualTo(earliest);
  }

  @Test
  void notADayBefore() {
    var lastMonth = new LastMonth(LocalDate.of(2027, 3, 31));
    assertThat(lastMonth.hasBegun(LocalDate.of(2027, 2, 27))).isFalse();
    assertThat(lastMonth.hasBegun(LocalDate.of(2027, 2, 28))).isTrue();
    assertThat(lastMonth.hasBegun(LocalDate.of(2029, 1, 1))).isTrue();
  }
}
