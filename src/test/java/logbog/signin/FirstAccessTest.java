package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import logbog.Browser.Answer;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.people.Identities;
import logbog.roles.Clinic;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The letter "Logbog – Adgangsoplysninger", and what its reader does with it. */
@ModuleTest
record FirstAccessTest(
    MockMvcTester http,
    Medic.Ward ward,
    Authenticators apps,
    Identities identities,
    JdbcClient jdbc,
    TestClock time) {

  @Test
  void theLetterLeadsToAPasswordAnAppTenCodesAndIn() {
    var freja = ward.freja(http);
    assertThat(freja.mail().subject()).isEqualTo("Logbog – Adgangsoplysninger");
    assertThat(freja.choose(Medic.PASSWORD).location()).isEqualTo("/laege/app");
    assertThat(freja.isIn()).isFalse();
    assertThat(freja.takeApp(time.instant()).location()).isEqualTo("/laege/koder");
    assertThat(freja.recoveryCodes()).isEqualTo(freja.recoveryCodes()).hasSize(10);
    assertThat(freja.browser().send("/laege/koder", Map.of()).problem("kept")).isNotEmpty();
    assertThat(freja.isIn()).isFalse();
    assertThat(freja.keepCodes().location()).isEqualTo("/logbog");
    assertThat(freja.isIn()).isTrue();
    assertThat(freja.browser().open("/laege/koder").location()).isEqualTo("/laege");
  }

  @Test
  void whoeverArrivesReadingEnglishIsWrittenToInEnglish() {
    var danish = ward.freja(http);
    danish.arrive(time.instant());
    assertThat(ward.people().get(danish.viewer().id()).language()).isEqualTo(Locale.of("da"));
    var english = ward.freja(http);
    english.browser().open("/laege?lang=en");
    english.arrive(time.instant());
    assertThat(ward.people().get(english.viewer().id()).language()).isEqualTo(Locale.of("en"));
    time.moveBy(Duration.ofMinutes(2));
    var other = english.elsewhere(http);
    other.browser().open("/laege?lang=da");
    other.signIn(Medic.PASSWORD);
    other.give(ward.code(english, 0, apps));
    assertThat(other.isIn()).isTrue();
    assertThat(ward.people().get(english.viewer().id()).language())
        .as("whoever reads Danish at that computer")
        .isEqualTo(Locale.of("en"));
  }

  @Test
  void openingTheLinkChangesNothing() {
    var freja = ward.freja(http);
    var link = freja.mail().path();
    var before = kept();
    for (int i = 0; i < 3; i++) {
      assertThat(freja.browser().open(link).status()).isEqualTo(200);
    }
    assertThat(kept()).isEqualTo(before);
    assertThat(freja.choose(Medic.PASSWORD).location()).isEqualTo("/laege/app");
  }

  @Test
  void aLinkWorksOnceAndForTwoWeeks() {
    var freja = ward.freja(http);
    var link = freja.mail().path();
    freja.choose(Medic.PASSWORD);
    assertThat(freja.elsewhere(http).browser().open(link).status()).isEqualTo(404);
    var late = ward.freja(http);
    var its = late.mail().path();
    time.moveBy(Duration.ofDays(14).plusMinutes(1));
    assertThat(late.browser().open(its).status()).isEqualTo(404);
  }

  @Test
  void aNewerLetterKillsTheOlder() {
    var freja = ward.freja(http);
    var older = freja.mail().path();
    assertThat(ward.send(freja.viewer().id())).isTrue();
    assertThat(freja.browser().open(older).status()).isEqualTo(404);
    assertThat(freja.browser().open(freja.mail().path()).status()).isEqualTo(200);
  }

  @Test
  void whoCanSignInGetsNoLetter() {
    var freja = ward.freja(http);
    freja.arrive(time.instant());
    assertThat(ward.send(freja.viewer().id())).isFalse();
  }

  @Test
  void anAppThatShowsAnotherCodeIsNotTaken() {
    var freja = ward.freja(http);
    freja.choose(Medic.PASSWORD);
    freja.browser().open("/laege/app");
    var answer = freja.browser().send("/laege/app", Map.of("code", "12345"));
    assertThat(answer.problem("code")).isNotEmpty();
    assertThat(apps.has(freja.viewer().id())).isFalse();
  }

  /** M1: whoever made her a user could not know it. */
  @Test
  void whoseNumberNobodyKnowsTypesIt() {
    var lise = ward.nameless(http);
    lise.choose(Medic.PASSWORD);
    lise.takeApp(time.instant());
    assertThat(lise.keepCodes().location()).isEqualTo("/laege/cpr");
    assertThat(lise.isIn()).isFalse();
    var wrong = identify(lise, "310257-5000", "20 12 34 56");
    assertThat(wrong.problem("cpr")).isNotEmpty();
    assertThat(identify(lise, "0102575000", "12").problem("mobile")).isNotEmpty();
    var cpr = Clinic.cpr(110_000);
    assertThat(identify(lise, cpr.written(), "20 12 34 56").location()).isEqualTo("/logbog");
    assertThat(identities.find(cpr)).hasValue(lise.viewer().id());
    assertThat(lise.isIn()).isTrue();
  }

  @Test
  void aNumberThatIsSomebodyElsesIsRefusedAndNothingIsSaid() {
    var lise = ward.nameless(http);
    lise.choose(Medic.PASSWORD);
    lise.takeApp(time.instant());
    lise.keepCodes();
    var freja = ward.freja(http);
    var hers = Clinic.cpr(111_000);
    identities.identify(freja.viewer().id(), hers, null, freja.viewer().actor());
    var answer = identify(lise, hers.written(), "20 12 34 56");
    assertThat(answer.problem("cpr")).contains("sekretariat");
    assertThat(answer.page().text()).doesNotContain("Freja");
    assertThat(lise.isIn()).isFalse();
  }

  @Test
  void aForgottenPasswordIsChosenAnewAndTheSecondStepStillAsked() {
    var freja = ward.freja(http);
    freja.arrive(time.instant());
    var elsewhere = freja.elsewhere(http);
    ask(elsewhere);
    var mail = elsewhere.mail();
    elsewhere.browser().open(mail.path());
    assertThat(freja.isIn()).isTrue();
    var answer =
        elsewhere.browser().send(mail.path(), Map.of("password", "gummistøvler-i-mosen-4"));
    assertThat(answer.location()).isEqualTo("/laege?besked=new-password");
    assertThat(elsewhere.isIn()).isFalse();
    assertThat(freja.isIn()).isFalse();
    assertThat(elsewhere.signIn("gummistøvler-i-mosen-4").location()).isEqualTo("/laege/kode");
    assertThat(elsewhere.isIn()).isFalse();
    assertThat(elsewhere.mail().subject()).isEqualTo("Din adgangskode til Logbog er ændret");
  }

  @Test
  void whoForgetsBeforeChoosingGetsTheFirstLetterAgain() {
    var freja = ward.freja(http);
    var older = freja.mail().path();
    ask(freja);
    assertThat(freja.mail().subject()).isEqualTo("Logbog – Adgangsoplysninger");
    assertThat(freja.mail().path()).isNotEqualTo(older);
  }

  @Test
  void anUnknownAddressIsAnsweredAlikeAndGetsNoLetter() {
    var freja = ward.freja(http);
    var unknown =
        new Medic(freja.viewer(), "ingen-" + freja.email(), freja.browser(), freja.letters());
    assertThat(ask(unknown).location()).isEqualTo(ask(freja).location());
    freja.letters().deliver();
    assertThat(freja.letters().to(unknown.email())).isEmpty();
  }

  private static Answer ask(Medic medic) {
    medic.browser().open("/laege/adgangskode/glemt");
    return medic.browser().send("/laege/adgangskode/glemt", Map.of("email", medic.email()));
  }

  private static Answer identify(Medic medic, String cpr, String mobile) {
    medic.browser().open("/laege/cpr");
    return medic.browser().send("/laege/cpr", Map.of("cpr", cpr, "mobile", mobile));
  }

  private String kept() {
    return jdbc.sql(
            """
            select (select count(*) from signin.passage) || '/' || (select count(*) from audit.entry)
              || '/' || (select count(*) from signin.access_link where used_at is not null)
            """)
        .query(String.class)
        .single();
  }
}
