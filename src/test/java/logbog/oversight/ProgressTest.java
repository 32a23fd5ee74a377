package logbog.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import logbog.people.PersonId;
import logbog.places.DepartmentId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a doctor is behind plan, in an element from January to June with twelve competences. */
class ProgressTest {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate TO = LocalDate.of(2026, 6, 30);

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 0, 0, false",
    "2026-04-01, 3, 0, false",
    "2026-04-02, 2, 0, true",
    "2026-05-29, 9, 0, false",
    "2026-05-30, 11, 0, true",
    "2026-06-30, 12, 0, false",
    "2026-01-01, 12, 1, true",
  })
  void aDoctorIsBehindWhoHasLessThanTheTimeWouldHave(
      LocalDate today, int approved, int overdue, boolean behind) {
    assertThat(progress(approved, overdue).behind(today)).isEqualTo(behind);
  }

  private static Progress progress(int approved, int overdue) {
    return new Progress(
        PersonId.of(new UUID(0, 1)),
        DepartmentId.of(new UUID(0, 2)),
        1,
        FROM,
        TO,
        12,
        approved,
        0,
        overdue);
  }
}
