package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import logbog.Browser.Answer;
import logbog.ModuleTest;
import logbog.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who forgot a password chooses a new one by a mailed link. */
@ModuleTest
record ForgottenPasswordTest(MockMvcTester http, Apprentice.School school, TestClock time) {

  private static final String NEW = "nyt-høvleblad-i-regn";

  @Test
  void theMailedLinkSetsANewPassword() {
    var sofie = school.sofieSignedIn(http);
    ask(sofie);
    var link = sofie.mail().path();
    assertThat(choose(sofie, link, NEW).location()).startsWith("/login");
    assertThat(sofie.elsewhere(http).signIn(Apprentice.PASSWORD).status()).isEqualTo(422);
    assertThat(sofie.elsewhere(http).signIn(NEW).status()).isEqualTo(303);
  }

  @Test
  void itEndsEverySessionOfThatPerson() {
    var sofie = school.sofieSignedIn(http);
    var elsewhere = sofie.elsewhere(http);
    ask(elsewhere);
    choose(elsewhere, sofie.mail().path(), NEW);
    assertThat(sofie.isIn()).isFalse();
  }

  @Test
  void theLinkWorksOnceAndForAnHour() {
    var sofie = school.sofieSignedIn(http);
    ask(sofie);
    var link = sofie.mail().path();
    choose(sofie, link, NEW);
    assertThat(sofie.browser().open(link).status()).isEqualTo(404);
    ask(sofie);
    var late = sofie.mail().path();
    time.moveBy(Duration.ofMinutes(61));
    assertThat(sofie.browser().open(late).status()).isEqualTo(404);
  }

  @Test
  void aNewPasswordKillsTheOtherLinksUnderWay() {
    var sofie = school.sofieSignedIn(http);
    ask(sofie);
    var first = sofie.mail().path();
    ask(sofie);
    choose(sofie, sofie.mail().path(), NEW);
    assertThat(sofie.browser().open(first).status()).isEqualTo(404);
  }

  @Test
  void knownAndUnknownAddressesAreAnsweredAlikeAndAtTheSamePace() {
    var sofie = school.sofieSignedIn(http);
    var unknown = school.sofie(http);
    var start = System.nanoTime();
    var answer = ask(unknown);
    assertThat(System.nanoTime() - start).isGreaterThan(Duration.ofMillis(300).toNanos());
    assertThat(answer.location()).isEqualTo(ask(sofie).location());
    assertThat(unknown.mails()).isEmpty();
  }

  @Test
  void theLinkAlsoProvesTheAddressItWasSentTo() {
    var sofie = school.sofie(http);
    sofie.open();
    ask(sofie);
    choose(sofie, sofie.mail().path(), NEW);
    assertThat(sofie.signIn(NEW).status()).isEqualTo(303);
  }

  @Test
  void aLinkThatProvesAnAddressSetsNoPassword() {
    var sofie = school.sofie(http);
    sofie.open();
    var link = sofie.mail().path().replace("/konto/bekraeft/", "/adgangskode/ny/");
    assertThat(sofie.browser().open(link).status()).isEqualTo(404);
  }

  @Test
  void aPasswordTooEasyToGuessLeavesTheLinkGood() {
    var sofie = school.sofieSignedIn(http);
    ask(sofie);
    var link = sofie.mail().path();
    assertThat(choose(sofie, link, "password12").problem("password")).contains("gætte");
    assertThat(choose(sofie, link, NEW).status()).isEqualTo(303);
  }

  private static Answer ask(Apprentice apprentice) {
    apprentice.browser().open("/adgangskode/glemt");
    return apprentice.browser().send("/adgangskode/glemt", Map.of("email", apprentice.email()));
  }

  private static Answer choose(Apprentice apprentice, String link, String password) {
    apprentice.browser().open(link);
    return apprentice.browser().send(link, Map.of("password", password));
  }
}
