package logbog.places.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import logbog.web.Typed;
import org.junit.jupiter.api.Test;

/** The days of whom an owner invites. */
class InviteFormTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @Test
  void theLastDayIsNeitherBeforeTheFirstNorPast() {
    assertThat(wrong("2026-12-10", "2026-12-09")).isTrue();
    assertThat(wrong("", "2026-11-25")).as("the first day is today").isTrue();
    assertThat(wrong("2026-11-01", "2026-11-10")).isTrue();
    assertThat(wrong("", "2026-11-26")).isFalse();
    assertThat(wrong("2026-12-10", "")).isFalse();
  }

  private static boolean wrong(String since, String until) {
    var typed = new Typed();
    new InviteForm("Bo Holm", "bo@x.example", "COLLEAGUE", since, until).read(typed, TODAY);
    return typed.problems().of("until") != null;
  }
}
