package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import logbog.ModuleTest;
import logbog.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Apprentices open accounts (V1), which are of use once their address is proven. */
@ModuleTest
record OpeningTest(
    MockMvcTester http,
    Apprentice.School school,
    JdbcClient jdbc,
    TestClock time,
    Forgetting forgetting) {

  @Test
  void anAccountIsOpenedWithFiveFieldsAndNothingElse() {
    var page = school.sofie(http).browser().open("/konto/opret").page();
    assertThat(page.select("main label").eachText())
        .containsExactly("Navn", "E-mail", "Uddannelse", "Speciale", "Adgangskode");
    assertThat(page.select("main form button").eachText()).containsExactly("Opret konto");
  }

  @Test
  void anAddressIsProvenByTheMailedLinkAndThenOneSignsIn() {
    var sofie = school.sofie(http);
    assertThat(sofie.open().location()).isEqualTo("/konto/sendt");
    var link = sofie.mail().path();
    assertThat(sofie.prove(link).location()).startsWith("/login");
    assertThat(sofie.signIn(Apprentice.PASSWORD).location()).isEqualTo("/");
    assertThat(sofie.isIn()).isTrue();
  }

  @Test
  void openingTheLinkProvesNothing() {
    var sofie = school.sofie(http);
    sofie.open();
    sofie.browser().open(sofie.mail().path());
    sofie.browser().open(sofie.mail().path());
    assertThat(sofie.signIn(Apprentice.PASSWORD).status()).isEqualTo(422);
    assertThat(sofie.isIn()).isFalse();
  }

  @Test
  void theLinkWorksOnceAndForTwoDays() {
    var sofie = school.sofie(http);
    sofie.open();
    var link = sofie.mail().path();
    sofie.prove(link);
    assertThat(sofie.browser().open(link).status()).isEqualTo(404);
    var late = school.sofie(http);
    late.open();
    var lateLink = late.mail().path();
    time.moveBy(Duration.ofHours(48).plusSeconds(1));
    assertThat(late.browser().open(lateLink).status()).isEqualTo(404);
  }

  @Test
  void onlyTheHashOfALinkIsKept() {
    var sofie = school.sofie(http);
    sofie.open();
    var token = sofie.mail().path().replace("/konto/bekraeft/", "");
    assertThat(
            jdbc.sql("select count(*) from signin.proof p where p::text like '%' || :t || '%'")
                .param("t", token)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void anUnprovenAccountIsOfferedTheLetterAgainForTheRightPasswordOnly() {
    var sofie = school.sofie(http);
    sofie.open();
    assertThat(sofie.signIn("ikke-den-rigtige").page().select("form[action=/konto/brev]"))
        .isEmpty();
    assertThat(sofie.signIn(Apprentice.PASSWORD).status()).isEqualTo(422);
    sofie.browser().send("/konto/brev", Map.of());
    assertThat(sofie.mails()).hasSize(2);
    sofie.prove(sofie.mail().path());
    assertThat(sofie.signIn(Apprentice.PASSWORD).status()).isEqualTo(303);
  }

  @Test
  void aMadeUpOfferBringsNoLetter() {
    var sofie = school.sofie(http);
    sofie.open();
    sofie.signIn(Apprentice.PASSWORD);
    sofie.browser().send("/konto/brev", Map.of("offer", "bWFkZSB1cA"));
    assertThat(sofie.mails()).hasSize(1);
  }

  @Test
  void openingAnAccountAtAProvenAddressLooksTheSameAndTellsItsOwner() {
    var sofie = school.sofieSignedIn(http);
    var first = school.sofie(http).open();
    var second = sofie.elsewhere(http).open(Map.of("password", "en-helt-anden-kode-3"));
    assertThat(second.status()).isEqualTo(first.status());
    assertThat(second.location()).isEqualTo(first.location());
    assertThat(sofie.mail().subject()).isEqualTo("Du har allerede en konto i Logbog");
    assertThat(sofie.elsewhere(http).signIn("en-helt-anden-kode-3").status()).isEqualTo(422);
  }

  @Test
  void openingTakesTheSameTimeWhetherTheAddressIsKnownOrNot() {
    var sofie = school.sofieSignedIn(http);
    var start = System.nanoTime();
    sofie.elsewhere(http).open();
    assertThat(System.nanoTime() - start).isGreaterThan(Duration.ofMillis(500).toNanos());
  }

  @Test
  void manyMayClaimAnAddressButOneProvesIt() {
    var thief = school.sofie(http);
    thief.open(Map.of("password", "tyvens-egen-kode-8"));
    var thiefsLink = thief.mail().path();
    var sofie = thief.elsewhere(http);
    sofie.open();
    sofie.prove(sofie.mail().path());
    assertThat(sofie.browser().open(thiefsLink).status()).isEqualTo(404);
    assertThat(sofie.signIn("tyvens-egen-kode-8").status()).isEqualTo(422);
    assertThat(sofie.signIn(Apprentice.PASSWORD).status()).isEqualTo(303);
  }

  @Test
  void aDoubleClickOpensOneAccount() {
    var sofie = school.sofie(http);
    var page = sofie.browser().open("/konto/opret").page();
    var fields =
        Map.of(
            "_csrf", page.select("main [name=_csrf]").val(),
            "_key", page.select("main [name=_key]").val(),
            "name", "Sofie Bang",
            "email", sofie.email(),
            "programme", sofie.speciality().programme().toString(),
            "speciality", sofie.speciality().id().toString(),
            "password", Apprentice.PASSWORD);
    sofie.browser().post("/konto/opret", fields);
    assertThat(sofie.browser().post("/konto/opret", fields).location()).isEqualTo("/konto/sendt");
    assertThat(sofie.mails()).hasSize(1);
  }

  @Test
  void aSpecialityOfAnotherProgrammeIsSaidBesideTheField() {
    var sofie = school.sofie(http);
    var other = school.named("Møbelsnedker").id().toString();
    var answer = sofie.open(Map.of("speciality", other));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problem("speciality")).contains("Bygningssnedker");
    assertThat(answer.page().select("#name").val()).isEqualTo("Sofie Bang");
    assertThat(answer.page().select("#password").val()).isEmpty();
  }

  @Test
  void whatIsMissingOrUnreadableIsSaidBesideItsField() {
    var sofie = school.sofie(http);
    var answer =
        sofie.open(
            Map.of("name", "x".repeat(101), "email", "a@b", "programme", "1", "password", ""));
    for (var field : new String[] {"name", "email", "programme", "password"}) {
      assertThat(answer.problem(field)).as(field).isNotEmpty();
    }
    assertThat(sofie.open(Map.of("name", "So\u0000fie")).problem("name")).isNotEmpty();
  }

  @Test
  void aNameNobodyProvenWroteIsNotRepeatedInALetter() {
    var sofie = school.sofie(http);
    sofie.open(Map.of("name", "Vind penge på ond.example"));
    assertThat(sofie.mail().text()).doesNotContain("Vind");
  }

  @Test
  void anAccountNobodyProvesIsForgottenAfterAMonth() {
    var sofie = school.sofie(http);
    sofie.open();
    time.moveBy(Duration.ofDays(31));
    forgetting.everythingOld();
    assertThat(
            jdbc.sql("select count(*) from people.person where email = :email")
                .param("email", sofie.email())
                .query(Integer.class)
                .single())
        .isZero();
  }
}
