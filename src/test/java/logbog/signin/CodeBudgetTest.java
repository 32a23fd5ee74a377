package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.keys.Keys;
import logbog.mail.EmailAddress;
import logbog.mail.Letters;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Guessing a code costs from a budget; a spent one asks for more than a code and locks nobody out.
 */
@ModuleTest
record CodeBudgetTest(
    MockMvcTester http, Letters letters, JdbcClient jdbc, Clock clock, TestClock time, Keys keys) {

  @Test
  void afterThreeFailedGuessesTheLetterHoldsALinkToo() {
    var karen = Office.known(http, letters);
    karen.elsewhere(http).spendTheBudget();
    karen.ask();
    assertThat(karen.mail().code()).hasSize(4);
    assertThat(karen.mail().path()).startsWith("/home/otplogin/link/");
  }

  @Test
  void thenTheCodeAloneOpensNothing() {
    var karen = Office.known(http, letters);
    karen.elsewhere(http).spendTheBudget();
    karen.ask();
    assertThat(karen.type(karen.mail().code()).status()).isEqualTo(422);
    assertThat(karen.isIn()).isFalse();
  }

  @Test
  void theLinkSignsInTheBrowserThatOpensIt() {
    var karen = Office.known(http, letters);
    karen.spendTheBudget();
    karen.ask();
    var phone = karen.elsewhere(http);
    var link = karen.mail().path();
    phone.browser().open(link);
    phone.browser().open(link);
    assertThat(phone.isIn()).as("opening a link changes nothing").isFalse();
    assertThat(phone.browser().send(link, Map.of()).location()).isEqualTo("/home");
    assertThat(phone.isIn()).isTrue();
    assertThat(karen.isIn()).isFalse();
  }

  @Test
  void theLinkWorksOnceAndForTenMinutes() {
    var karen = Office.known(http, letters);
    karen.spendTheBudget();
    karen.ask();
    var link = karen.mail().path();
    karen.browser().open(link);
    karen.browser().send(link, Map.of());
    assertThat(karen.elsewhere(http).browser().open(link).status()).isEqualTo(404);
    var later = karen.elsewhere(http);
    later.ask();
    later.mail();
    time.moveBy(Duration.ofMinutes(11));
    assertThat(later.browser().open(later.mail().path()).status()).isEqualTo(404);
  }

  @Test
  void failuresOfAFlowThatSucceedsAreForgiven() {
    var karen = Office.known(http, letters);
    for (int round = 0; round < 3; round++) {
      var browser = karen.elsewhere(http);
      browser.ask();
      browser.typeWrong();
      browser.typeWrong();
      assertThat(browser.type(browser.mail().code()).status()).isEqualTo(303);
    }
  }

  @Test
  void failuresOfAStrangerAreNotForgivenWhenTheOwnerSignsIn() {
    var karen = Office.known(http, letters);
    var stranger = karen.elsewhere(http);
    stranger.ask();
    stranger.typeWrong();
    stranger.typeWrong();
    karen.ask();
    karen.type(karen.mail().code());
    var again = stranger.elsewhere(http);
    again.ask();
    again.typeWrong();
    again.ask();
    assertThat(again.mail().hasLink()).isTrue();
  }

  @Test
  void failuresOfDifferentFlowsAddUp() {
    var karen = Office.known(http, letters);
    for (int flow = 0; flow < 3; flow++) {
      var browser = karen.elsewhere(http);
      browser.ask();
      browser.typeWrong();
    }
    karen.ask();
    assertThat(karen.mail().hasLink()).isTrue();
  }

  @Test
  void aGuessThatNobodyPaidForIsNotCompared() {
    var karen = Office.known(http, letters);
    karen.ask();
    var code = karen.mail().code();
    karen.elsewhere(http).spendTheBudget();
    assertThat(karen.type(code).status()).isEqualTo(422);
  }

  @Test
  void aYearLaterTheBudgetIsWhole() {
    var karen = Office.known(http, letters);
    karen.spendTheBudget();
    time.moveBy(Duration.ofDays(365).minusHours(1));
    karen.ask();
    assertThat(karen.mail().hasLink()).as("an hour before").isTrue();
    time.moveBy(Duration.ofHours(2));
    karen.ask();
    assertThat(karen.mail().hasLink()).isFalse();
    assertThat(karen.type(karen.mail().code()).status()).isEqualTo(303);
  }

  @Test
  void aKnownBrowserHasABudgetOfItsOwn() {
    var karen = Office.known(http, letters);
    karen.ask();
    karen.type(karen.mail().code());
    var stranger = karen.elsewhere(http);
    stranger.spendTheBudget();
    karen.browser().forget("logbog");
    karen.ask();
    assertThat(karen.mail().hasLink()).isFalse();
    assertThat(karen.type(karen.mail().code()).status()).isEqualTo(303);
  }

  @Test
  void aBrowserIsKnownForItsOwnAddressesOnly() {
    var karen = Office.known(http, letters);
    karen.ask();
    karen.type(karen.mail().code());
    var victim = Office.known(http, letters);
    victim.spendTheBudget();
    karen.browser().forget("logbog");
    var karenAsVictim = new Office(victim.email(), karen.browser(), letters);
    karenAsVictim.ask();
    assertThat(karenAsVictim.mail().hasLink()).isTrue();
  }

  @Test
  void manyFailuresOverAllAddressesStepEveryUnknownBrowserUp() {
    var karen = Office.known(http, letters);
    var before = Office.known(http, letters);
    before.ask();
    before.type(before.mail().code());
    before.browser().forget("logbog");
    failEverywhere(500);
    try {
      karen.ask();
      assertThat(karen.mail().hasLink()).isTrue();
      before.ask();
      assertThat(before.mail().hasLink()).as("a known browser").isFalse();
    } finally {
      jdbc.sql("delete from signin.guess where address = :a").param("a", new byte[32]).update();
    }
  }

  @Test
  void inLinkModeACodeIsNeverEnough() {
    var cautious = new Guesses(jdbc, keys, clock, new CodePolicy(CodePolicy.Mode.LINK, 500));
    var anyone = EmailAddress.of(FamiliarAddresses.fresh("poul"));
    assertThat(cautious.spent(anyone, null)).isTrue();
    assertThat(cautious.spent(anyone, new byte[32])).isTrue();
  }

  private void failEverywhere(int times) {
    jdbc.sql(
            """
            insert into signin.guess (flow, address, at)
            select uuidv7(), :address, :now from generate_series(1, :times)
            """)
        .param("address", new byte[32])
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("times", times)
        .update();
  }
}
