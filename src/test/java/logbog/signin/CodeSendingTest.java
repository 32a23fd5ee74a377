package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import logbog.Browser;
import logbog.Browser.Answer;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.mail.Letters;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who gets a code, how often, and what those learn who get none: nothing. */
@ModuleTest
record CodeSendingTest(MockMvcTester http, Letters letters, TestClock time) {

  @Test
  void anUnknownAddressGetsNoMail() {
    var stranger = stranger();
    stranger.ask();
    assertThat(stranger.mails()).isZero();
  }

  @Test
  void knownAndUnknownAddressesGetTheSameBytes() {
    var karen = Office.known(http, letters);
    var stranger = stranger();
    assertThat(bytes(stranger, stranger.ask())).isEqualTo(bytes(karen, karen.ask()));
    assertThat(bytes(stranger, stranger.browser().open("/home/otplogin/kode")))
        .isEqualTo(bytes(karen, karen.browser().open("/home/otplogin/kode")));
    assertThat(bytes(stranger, stranger.type("12345")))
        .isEqualTo(bytes(karen, karen.type("12345")));
  }

  @Test
  void knownAndUnknownAddressesAreAnsweredAtTheSamePace() {
    assertThat(time(Office.known(http, letters)::ask)).isGreaterThan(Duration.ofMillis(300));
    assertThat(time(stranger()::ask)).isGreaterThan(Duration.ofMillis(300));
  }

  @Test
  void anUnknownAddressCanBeGuessedByNoCode() {
    var stranger = stranger();
    stranger.ask();
    for (var code : new String[] {"0000", "1234", "9999"}) {
      assertThat(stranger.type(code).status()).isEqualTo(422);
    }
  }

  @Test
  void fiveCodesAnHourAreSent() {
    var karen = Office.known(http, letters);
    for (int i = 0; i < 7; i++) {
      assertThat(karen.elsewhere(http).ask().location()).isEqualTo("/home/otplogin/kode");
    }
    assertThat(karen.mails()).isEqualTo(5);
    time.moveBy(Duration.ofMinutes(61));
    karen.ask();
    assertThat(karen.mails()).isEqualTo(6);
  }

  @Test
  void tenCodesADayAreSent() {
    var karen = Office.known(http, letters);
    for (int hour = 0; hour < 4; hour++) {
      for (int i = 0; i < 4; i++) {
        karen.elsewhere(http).ask();
      }
      karen.mails();
      time.moveBy(Duration.ofMinutes(61));
    }
    assertThat(karen.mails()).isEqualTo(10);
  }

  @Test
  void askingTooOftenKeepsTheCodeOneHas() {
    var karen = Office.known(http, letters);
    for (int i = 0; i < 6; i++) {
      karen.ask();
    }
    assertThat(karen.mails()).isEqualTo(5);
    assertThat(karen.type(karen.mail().code()).status()).isEqualTo(303);
  }

  @Test
  void whatIsNoAddressIsSaidBesideTheField() {
    var browser = new Browser(http);
    for (var typed : new String[] {"", "karen", "a@b.example, c@d.example", "x".repeat(9000)}) {
      browser.open("/home/otplogin");
      var answer = browser.send("/home/otplogin", Map.of("email", typed));
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.problem("email")).isNotEmpty();
      assertThat(answer.page().select("#email").val()).isEqualTo(typed);
    }
  }

  private Office stranger() {
    var email = "karen-" + System.nanoTime() + "@ukend.example";
    return new Office(email, new Browser(http), letters);
  }

  private static Duration time(Runnable act) {
    var start = System.nanoTime();
    act.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** An answer without what is random in every answer, and without the address itself. */
  private static String bytes(Office office, Answer answer) {
    answer.page().select("[name=_csrf], [name=_key]").forEach(field -> field.attr("value", ""));
    var names = answer.raw().getHeaderNames().stream().sorted().toList();
    return (answer.status() + " " + names + answer.location() + answer.page())
        .replace(office.email(), "address");
  }
}
