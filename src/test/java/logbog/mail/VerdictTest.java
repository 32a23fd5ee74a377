package logbog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report means: only what is said of the address itself kills it. */
class VerdictTest {

  @ParameterizedTest
  @ValueSource(strings = {"5.0.0", "5.1.1", "5.1.10", "5.2.0", "5.2.1", "5.4.1", "5.4.4"})
  void nobodyIsThere(String status) {
    assertThat(Verdict.of(new Report("failed", status, "No"))).contains(Verdict.DEAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.1.7", "5.1.8", "5.2.3", "5.3.4", "5.4.7", "5.5.2", "5.6.1", "4.4.1"})
  void theNextMayArrive(String status) {
    assertThat(Verdict.of(new Report("failed", status, "No"))).contains(Verdict.PASSING);
  }
}
