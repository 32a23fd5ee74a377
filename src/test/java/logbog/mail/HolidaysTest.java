package logbog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "2285-03-22"
      })
  void easterFallsWhereTheAlmanacSays(LocalDate sunday) {
    assertThat(Holidays.easter(sunday.getYear())).isEqualTo(sunday);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-01-01", "2027-03-25", "2027-03-26", "2027-03-28", "2027-03-29", "2027-05-06",
        "2027-05-16", "2027-05-17", "2026-06-05", "2026-12-24", "2026-12-25", "2026-12-31"
      })
  void aHolidayIsClosed(LocalDate day) {
    assertThat(Holidays.closed(day)).isTrue();
  }

  /** The fourth Friday after Easter is a day like any other since 2024. */
  @ParameterizedTest
  @ValueSource(strings = {"2024-04-26", "2026-05-01", "2027-04-23", "2026-04-07", "2026-12-28"})
  void aDayOfWorkIsOpen(LocalDate day) {
    assertThat(Holidays.closed(day)).isFalse();
  }

  @Test
  void whatFallsInTheEasterHolidaysWaitsUntilTuesday() {
    assertThat(Holidays.openFrom(LocalDate.of(2027, 3, 25))).isEqualTo("2027-03-30");
    assertThat(Holidays.openFrom(LocalDate.of(2026, 12, 24))).isEqualTo("2026-12-28");
  }
}
