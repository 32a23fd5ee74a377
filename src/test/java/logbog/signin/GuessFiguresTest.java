package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.mail.Letters;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the operator sees of guessing at codes. */
@ModuleTest
record GuessFiguresTest(
    MockMvcTester http, Letters letters, MeterRegistry figures, TestClock time) {

  @Test
  void failedGuessesAndTheAddressesWhoseBudgetTheySpentAreCounted() {
    var guesses = gauge("logbog.signin.guesses");
    var spent = gauge("logbog.signin.spent");
    Office.known(http, letters).spendTheBudget();
    assertThat(gauge("logbog.signin.guesses")).isEqualTo(guesses + Guesses.BUDGET);
    assertThat(gauge("logbog.signin.spent")).isEqualTo(spent + 1);
  }

  @Test
  void oneFailedGuessSpendsNoBudget() {
    var guesses = gauge("logbog.signin.guesses");
    var spent = gauge("logbog.signin.spent");
    var karen = Office.known(http, letters);
    karen.ask();
    karen.typeWrong();
    assertThat(gauge("logbog.signin.guesses")).isEqualTo(guesses + 1);
    assertThat(gauge("logbog.signin.spent")).isEqualTo(spent);
  }

  @Test
  void yesterdaysAreNotTodays() {
    var guesses = gauge("logbog.signin.guesses");
    var spent = gauge("logbog.signin.spent");
    Office.known(http, letters).spendTheBudget();
    time.moveBy(Duration.ofHours(25));
    assertThat(gauge("logbog.signin.guesses")).isLessThanOrEqualTo(guesses);
    assertThat(gauge("logbog.signin.spent")).isLessThanOrEqualTo(spent);
  }

  /** Read anew: a reading is kept for some seconds. */
  private double gauge(String name) {
    time.moveBy(Duration.ofSeconds(10));
    return figures.get(name).gauge().value();
  }
}
