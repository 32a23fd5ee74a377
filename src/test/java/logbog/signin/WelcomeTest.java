package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import logbog.Browser;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.mail.EmailAddress;
import logbog.people.Welcome;
import logbog.people.Welcomes;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** A mailed link lets in whom it welcomes, once, and nobody by being looked at. */
@ModuleTest
record WelcomeTest(
    MockMvcTester http,
    Apprentice.School school,
    Welcomes welcomes,
    TransactionTemplate transaction,
    TestClock time,
    JdbcClient jdbc) {

  @Test
  void lookingTwiceWritesNothing() {
    var sofie = school.sofie(http);
    var link = link(sofie);
    assertThat(sofie.browser().open(link).status()).isEqualTo(200);
    assertThat(sofie.browser().open(link).status()).isEqualTo(200);
    assertThat(accounts(sofie)).isZero();
    assertThat(arrive(sofie, sofie.browser(), link)).isEqualTo("/erklaeringer/ny");
    assertThat(sofie.isIn()).isTrue();
  }

  @Test
  void itIsUsedOnceAndThenOnlyLeadsToTheSignIn() {
    var sofie = school.sofie(http);
    var link = link(sofie);
    var elsewhere = sofie.elsewhere(http);
    elsewhere.browser().open(link);
    arrive(sofie, sofie.browser(), link);
    assertThat(send(sofie, elsewhere.browser(), link)).startsWith("/login");
    assertThat(elsewhere.browser().open(link).location()).startsWith("/login");
    assertThat(elsewhere.isIn()).isFalse();
    assertThat(accounts(sofie)).isOne();
  }

  @Test
  void ofTwoAtOnceOneArrives() throws Exception {
    var sofie = school.sofie(http);
    var link = link(sofie);
    var first = sofie.browser();
    var second = sofie.elsewhere(http).browser();
    first.open(link);
    second.open(link);
    try (var two = Executors.newFixedThreadPool(2)) {
      var tries =
          List.<Callable<Boolean>>of(
              () -> "/erklaeringer/ny".equals(send(sofie, first, link)),
              () -> "/erklaeringer/ny".equals(send(sofie, second, link)));
      assertThat(two.invokeAll(tries).stream().filter(WelcomeTest::arrived)).hasSize(1);
    }
    assertThat(accounts(sofie)).isOne();
  }

  @Test
  void whoHasAnAccountOnlySignsIn() {
    var sofie = school.sofieSignedIn(http);
    var link = link(sofie);
    var elsewhere = sofie.elsewhere(http);
    assertThat(elsewhere.browser().open(link).location())
        .isEqualTo("/login?til=%2Ferklaeringer%2Fny");
    assertThat(elsewhere.isIn()).isFalse();
  }

  @Test
  void anOldOneIsDead() {
    var sofie = school.sofie(http);
    var link = link(sofie);
    sofie.browser().open(link);
    time.moveBy(Duration.ofDays(30).plusSeconds(1));
    assertThat(sofie.browser().send(link, typed(sofie)).status()).isEqualTo(404);
    assertThat(sofie.browser().open(link).status()).isEqualTo(404);
    assertThat(accounts(sofie)).isZero();
  }

  private String link(Apprentice sofie) {
    var expires = time.instant().plus(Duration.ofDays(30));
    var welcome =
        new Welcome(
            "Sofie Bang", EmailAddress.of(sofie.email()), null, "/erklaeringer/ny", expires);
    return transaction.execute(status -> welcomes.path(welcomes.ready(welcome)).orElseThrow());
  }

  private static String arrive(Apprentice sofie, Browser browser, String link) {
    browser.open(link);
    return send(sofie, browser, link);
  }

  private static String send(Apprentice sofie, Browser browser, String link) {
    return String.valueOf(browser.send(link, typed(sofie)).location());
  }

  private static Map<String, String> typed(Apprentice sofie) {
    var typed = new HashMap<String, String>();
    typed.put("name", "Sofie Bang");
    typed.put("programme", sofie.speciality().programme().toString());
    typed.put("speciality", sofie.speciality().id().toString());
    typed.put("password", Apprentice.PASSWORD);
    return typed;
  }

  private static boolean arrived(Future<Boolean> attempt) {
    try {
      return attempt.get();
    } catch (InterruptedException | ExecutionException failed) {
      return false;
    }
  }

  private int accounts(Apprentice sofie) {
    return jdbc.sql("select count(*) from signin.account where email = :email")
        .param("email", sofie.email())
        .query(Integer.class)
        .single();
  }
}
