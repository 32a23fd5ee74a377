package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.mail.Letters;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Schools and companies sign in with a mailed code. */
@ModuleTest
record CodesTest(
    MockMvcTester http,
    Letters letters,
    JdbcClient jdbc,
    Clock clock,
    TestClock time,
    Forgetting forgetting) {

  @Test
  void theMailedCodeSignsIn() {
    var karen = Office.known(http, letters);
    assertThat(karen.ask().location()).isEqualTo("/home/otplogin/kode");
    var answer = karen.type(karen.mail().code());
    assertThat(answer.location()).isEqualTo("/home");
    assertThat(karen.isIn()).isTrue();
  }

  @Test
  void afterTheCodeOneComesToTheWantedPage() {
    var karen = Office.known(http, letters);
    karen.ask("/home/otplogin?til=/home/erklaeringer/7");
    assertThat(karen.type(karen.mail().code()).location()).isEqualTo("/home/erklaeringer/7");
  }

  @Test
  void aWishNeverLeadsElsewhere() {
    var karen = Office.known(http, letters);
    karen.ask("/home/otplogin?til=https://ond.example/");
    assertThat(karen.type(karen.mail().code()).location()).isEqualTo("/home");
  }

  @Test
  void theLetterSaysWhenAndWhereAndHoldsNoOtherNumber() {
    var karen = Office.known(http, letters);
    karen.browser().claimingToBe("Mozilla/5.0 (Linux; Android 14) Chrome/140.0 Safari/537.36");
    var now = clock.instant().atZone(Shell.DENMARK);
    karen.ask();
    var mail = karen.mail();
    assertThat(mail.text())
        .contains("%02d:%02d".formatted(now.getHour(), now.getMinute()))
        .contains("i Chrome på Android")
        .containsOnlyOnce(mail.code());
    assertThat(mail.text().replace(mail.code(), "")).doesNotContainPattern("\\d{4}");
    assertThat(mail.subject()).doesNotContainPattern("\\d");
    assertThat(mail.hasLink()).isFalse();
  }

  @Test
  void threeTriesEndAFlow() {
    var karen = Office.known(http, letters);
    karen.spendTheBudget();
    assertThat(karen.type(karen.mail().code()).status()).isEqualTo(422);
    assertThat(karen.isIn()).isFalse();
  }

  @Test
  void guessesAtTheSameTimeAreCountedOneByOne() throws Exception {
    var karen = Office.known(http, letters);
    karen.ask();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      var guesses =
          IntStream.range(0, 12).mapToObj(i -> pool.submit(() -> karen.typeWrong())).toList();
      for (Future<?> guess : guesses) {
        guess.get();
      }
    }
    assertThat(attempts(karen)).isEqualTo(3);
  }

  @Test
  void aCodeCountsOnlyInTheBrowserThatAsked() {
    var karen = Office.known(http, letters);
    karen.ask();
    var code = karen.mail().code();
    var thief = karen.elsewhere(http);
    thief.ask();
    if (!thief.mail().code().equals(code)) {
      assertThat(thief.type(code).status()).isEqualTo(422);
      assertThat(thief.isIn()).isFalse();
    }
    assertThat(karen.type(code).status()).isEqualTo(303);
  }

  @Test
  void aCodeWorksOnce() {
    var karen = Office.known(http, letters);
    karen.ask();
    var flow = karen.browser().cookie("logbog-code");
    var code = karen.mail().code();
    karen.type(code);
    var again = karen.elsewhere(http);
    again.browser().open("/home/otplogin");
    again.browser().keep("logbog-code", Objects.requireNonNull(flow));
    var token = again.browser().open("/home/otplogin").page().select("[name=_csrf]").val();
    var answer = again.browser().post("/home/otplogin/kode", Map.of("_csrf", token, "code", code));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(again.isIn()).isFalse();
  }

  @Test
  void aCodeWorksForTenMinutes() {
    var karen = Office.known(http, letters);
    karen.ask();
    var code = karen.mail().code();
    time.moveBy(Duration.ofMinutes(10).plusSeconds(1));
    assertThat(karen.type(code).status()).isEqualTo(422);
    assertThat(karen.isIn()).isFalse();
  }

  @Test
  void aCodeThatComesTooLateIsNotSent() {
    var karen = Office.known(http, letters);
    karen.ask();
    time.moveBy(Duration.ofMinutes(11));
    assertThat(karen.mails()).isZero();
  }

  @Test
  void everyRefusalIsTheSame() {
    var karen = Office.known(http, letters);
    karen.ask();
    var wrong = karen.typeWrong().problem("code");
    karen.typeWrong();
    karen.typeWrong();
    assertThat(karen.type(karen.mail().code()).problem("code")).isEqualTo(wrong).isNotEmpty();
    assertThat(karen.type("abcd").problem("code")).isEqualTo(wrong);
    assertThat(karen.type("").problem("code")).isEqualTo(wrong);
  }

  @Test
  void aNewSessionBeginsWithTheCode() {
    var karen = Office.known(http, letters);
    karen.ask();
    karen.type(karen.mail().code());
    var first = karen.browser().cookie("logbog");
    karen.browser().forget("logbog-code");
    var other = new Office(FamiliarAddresses.fresh("birgit"), karen.browser(), letters);
    other.browser().open("/konto/sendt");
    var token = other.browser().open("/adgangskode/glemt").page().select("[name=_csrf]").val();
    other.browser().post("/home/otplogin", Map.of("_csrf", token, "email", other.email()));
    other.browser().open("/home/otplogin/kode");
    other.type(other.mail().code());
    assertThat(other.browser().cookie("logbog")).isNotNull().isNotEqualTo(first);
  }

  @Test
  void aCodeIsForgottenOnceItsLetterIsSent() {
    var karen = Office.known(http, letters);
    karen.ask();
    forgetting.codes();
    assertThat(sealed(karen)).isTrue();
    karen.mail();
    forgetting.codes();
    assertThat(sealed(karen)).isFalse();
  }

  @Test
  void aDoubleClickIsOneFlowAndOneLetter() {
    var karen = Office.known(http, letters);
    karen.browser().open("/home/otplogin");
    karen.browser().send("/home/otplogin", Map.of("email", karen.email()));
    var first = karen.browser().cookie("logbog-code");
    karen.browser().forget("logbog-code");
    karen.browser().send("/home/otplogin", Map.of("email", karen.email()));
    assertThat(karen.browser().cookie("logbog-code")).isEqualTo(first);
    assertThat(karen.mails()).isEqualTo(1);
  }

  private int attempts(Office office) {
    return jdbc.sql("select max(attempts) from signin.flow where email = :email")
        .param("email", office.email())
        .query(Integer.class)
        .single();
  }

  private boolean sealed(Office office) {
    return jdbc.sql("select bool_or(sealed_code is not null) from signin.flow where email = :email")
        .param("email", office.email())
        .query(Boolean.class)
        .single();
  }
}
