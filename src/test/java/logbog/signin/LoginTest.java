package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import logbog.Browser;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.web.Throttle;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** People with an account sign in by address and password. */
@ModuleTest
record LoginTest(
    MockMvcTester http,
    Apprentice.School school,
    JdbcClient jdbc,
    TestClock time,
    Throttle throttle,
    Forgetting forgetting) {

  @Test
  void whoWantedAPageComesToIt() {
    var sofie = school.sofieSignedIn(http).elsewhere(http);
    var led = sofie.browser().open("/profil?x=1").location();
    assertThat(led).isEqualTo("/login?til=%2Fprofil%3Fx%3D1");
    sofie.browser().open(led + "");
    var typed = Map.of("email", sofie.email(), "password", Apprentice.PASSWORD);
    assertThat(sofie.browser().send("/login", typed).location()).isEqualTo("/profil?x=1");
  }

  @Test
  void aWishNeverLeadsElsewhere() {
    var sofie = school.sofieSignedIn(http).elsewhere(http);
    for (var wish : new String[] {"https://ond.example", "//ond.example", "/\\ond.example"}) {
      sofie.browser().open("/login");
      var typed = Map.of("email", sofie.email(), "password", Apprentice.PASSWORD, "til", wish);
      assertThat(sofie.browser().send("/login", typed).location()).isEqualTo("/");
      sofie.browser().forget("logbog");
    }
  }

  @Test
  void knownAndUnknownAddressesAreRefusedAlike() {
    var sofie = school.sofieSignedIn(http);
    var wrong = sofie.elsewhere(http).signIn("en-forkert-kode-1");
    var unknown = school.sofie(http).signIn("en-forkert-kode-1");
    assertThat(unknown.status()).isEqualTo(wrong.status()).isEqualTo(422);
    assertThat(unknown.problem("email")).isEqualTo(wrong.problem("email")).isNotEmpty();
  }

  @Test
  void anUnknownAddressCostsOneHashLikeAKnownOne() {
    var known = school.sofieSignedIn(http).elsewhere(http);
    var unknown = school.sofie(http);
    var ofKnown = least(known);
    var ofUnknown = least(unknown);
    assertThat(ofUnknown).isBetween(ofKnown / 2, ofKnown * 2);
  }

  @Test
  void twentyWrongPasswordsAreEnoughForAQuarterOfAnHour() {
    var sofie = school.sofieSignedIn(http).elsewhere(http);
    for (int i = 0; i < 20; i++) {
      sofie.elsewhere(http).signIn("en-forkert-kode-1");
    }
    assertThat(sofie.signIn(Apprentice.PASSWORD).status()).isEqualTo(429);
    time.moveBy(Duration.ofMinutes(16));
    assertThat(sofie.signIn(Apprentice.PASSWORD).status()).isEqualTo(303);
  }

  @Test
  void theSessionIsANewOneUnderANewId() {
    var sofie = school.sofieSignedIn(http);
    var first = sofie.browser().cookie("logbog");
    sofie.browser().open("/login");
    sofie.browser().forget("logbog");
    sofie.signIn(Apprentice.PASSWORD);
    assertThat(sofie.browser().cookie("logbog")).isNotEqualTo(first);
  }

  @Test
  void aSessionSomeoneElseChoseIsNotTaken() {
    var sofie = school.sofieSignedIn(http).elsewhere(http);
    var thief = school.sofieSignedIn(http);
    sofie.browser().open("/login");
    sofie.browser().keep("logbog", thief.browser().cookie("logbog") + "");
    var token = sofie.browser().cookie("logbog");
    sofie.browser().open("/konto/opret");
    sofie.browser().send("/logout", Map.of());
    sofie.signIn(Apprentice.PASSWORD);
    assertThat(sofie.browser().cookie("logbog")).isNotEqualTo(token);
  }

  @Test
  void signingOutEndsTheSessionNotOnlyTheCookie() {
    var sofie = school.sofieSignedIn(http);
    var session = sofie.browser().cookie("logbog") + "";
    sofie.browser().open("/");
    assertThat(sofie.browser().send("/logout", Map.of()).location()).isEqualTo("/");
    sofie.browser().keep("logbog", session);
    assertThat(sofie.isIn()).isFalse();
  }

  @Test
  void nothingInTheTableOfSessionsOpensASession() {
    var sofie = school.sofieSignedIn(http);
    var id = (sofie.browser().cookie("logbog") + "").split("\\.", 2)[0];
    assertThat(
            jdbc.sql("select count(*) from signin.session where session_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    var thief = sofie.elsewhere(http);
    thief.browser().keep("logbog", id);
    assertThat(thief.isIn()).isFalse();
    thief.browser().keep("logbog", id + ".bWFkZSB1cA");
    assertThat(thief.isIn()).isFalse();
  }

  @Test
  void aSessionEndsAfterAWeekEvenIfItIsNeverLeftAlone() {
    var sofie = school.sofieSignedIn(http);
    forgetting.everythingOld();
    assertThat(sofie.isIn()).isTrue();
    time.moveBy(Duration.ofDays(7).plusMinutes(1));
    forgetting.everythingOld();
    assertThat(sofie.isIn()).isFalse();
  }

  /** Buckets bear addresses and networks; nobody needs them once their window is over. */
  @Test
  void whatWasCountedIsForgottenWhenNothingLooksAtItAnyMore() {
    jdbc.sql(
            "insert into web.once (key, scope, at) values (uuidv7(), 'old', now() - interval '118 days')")
        .update();
    throttle.admits("old", 1, Duration.ofDays(1));
    time.moveBy(Duration.ofHours(23));
    throttle.admits("new", 1, Duration.ofDays(1));
    time.moveBy(Duration.ofHours(2));
    forgetting.everythingOld();
    assertThat(
            jdbc.sql("select bucket from web.throttle where bucket in ('old', 'new')")
                .query(String.class)
                .list())
        .containsExactly("new");
    assertThat(throttle.admits("new", 1, Duration.ofDays(1))).isFalse();
    assertThatThrownBy(() -> throttle.admits("new", 1, Duration.ofDays(2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(once()).isEqualTo(1);
    time.moveBy(Duration.ofDays(2));
    forgetting.everythingOld();
    assertThat(once()).isZero();
  }

  @Test
  void aSessionIsKeptAsText() {
    var sofie = school.sofieSignedIn(http);
    var kept =
        jdbc.sql(
                """
                select convert_from(attribute_bytes, 'UTF8') from signin.session_attributes a
                join signin.session s on s.primary_id = a.session_primary_id
                where s.session_id = :id and attribute_name = 'viewer'
                """)
            .param("id", (sofie.browser().cookie("logbog") + "").split("\\.", 2)[0])
            .query(String.class)
            .single();
    assertThat(kept).startsWith("MEMBER ").endsWith("Sofie Bang");
  }

  @Test
  void beforeSigningInThereIsNoSession() {
    var before = sessions();
    var browser = new Browser(http);
    for (var page : new String[] {"/", "/login", "/konto/opret", "/home/otplogin", "/profil"}) {
      browser.open(page);
    }
    assertThat(browser.cookie("logbog")).isNull();
    assertThat(sessions()).isEqualTo(before);
  }

  private int sessions() {
    return jdbc.sql("select count(*) from signin.session").query(Integer.class).single();
  }

  /** Time of the processor, so that a busy machine does not count. */
  private static long least(Apprentice apprentice) {
    var processor = ManagementFactory.getThreadMXBean();
    var least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      var start = processor.getCurrentThreadCpuTime();
      apprentice.signIn("en-forkert-kode-1");
      least = Math.min(least, processor.getCurrentThreadCpuTime() - start);
    }
    return least;
  }

  private int once() {
    return jdbc.sql("select count(*) from web.once where scope = 'old'")
        .query(Integer.class)
        .single();
  }
}
