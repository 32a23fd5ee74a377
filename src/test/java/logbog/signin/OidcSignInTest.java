package logbog.signin;

import static logbog.signin.Bridge.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.Browser;
import logbog.ModuleTest;
import logbog.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing in with a provider: what leads in, and what only seems to. */
@ModuleTest
class OidcSignInTest {

  private final MockMvcTester http;
  private final Medic.Ward ward;
  private final OidcSwitch choice;
  private final OidcBindings bindings;
  private final Authenticators apps;
  private final JdbcClient jdbc;
  private final TestClock time;
  private final IdentityHouse house;
  private final Bridge bridge;
  private final String subject = UUID.randomUUID().toString();

  OidcSignInTest(
      MockMvcTester http,
      Medic.Ward ward,
      OidcSwitch choice,
      OidcBindings bindings,
      Authenticators apps,
      JdbcClient jdbc,
      TestClock time) {
    this.http = http;
    this.ward = ward;
    this.choice = choice;
    this.bindings = bindings;
    this.apps = apps;
    this.jdbc = jdbc;
    this.time = time;
    this.house = new IdentityHouse(time);
    this.bridge = new Bridge(house);
  }

  @BeforeEach
  void open() {
    choice.to(house);
  }

  @AfterEach
  void close() {
    choice.off();
    house.close();
  }

  @Test
  void whoIsBoundIsInWithTheHousesOwnSession() {
    var freja = bound();
    var answer =
        freja.browser().open(bridge.back(freja.browser(), "/logbog/profil/sessioner", subject));
    assertThat(answer.location()).isEqualTo("/logbog/profil/sessioner");
    var page = freja.browser().open("/logbog/profil/sessioner").page();
    assertThat(page.select(".lb-card h2").eachText())
        .hasSize(2)
        .contains("Chrome på Android (denne browser)");
    assertThat(acts(freja)).contains("ProviderVouched", "ClinicianSignedIn");
  }

  @Test
  void withoutTwoFactorsOurOwnSecondStepIsAsked() {
    var freja = bound();
    house.claims = it -> it.claim("acr", "urn:one").claim("amr", List.of("pwd"));
    var answer = freja.browser().open(bridge.back(freja.browser(), "/logbog", subject));
    assertThat(answer.page().select("main a").attr("href")).isEqualTo("/laege/kode");
    assertThat(freja.isIn()).isFalse();
    assertThat(freja.give(ward.code(freja, 0, apps)).location()).isEqualTo("/logbog");
    assertThat(freja.isIn()).isTrue();
  }

  /** Else whoever knows the one factor leaves the question for two out, and takes an app. */
  @Test
  void afterOneFactorNobodyIsAskedToChooseASecondStep() {
    var freja = ward.freja(http);
    bindings.bind(freja.viewer().id(), Vouched.read(Map.of("sub", subject), house.settings()));
    house.showsOneFactor();
    refused(freja.browser().open(bridge.back(freja.browser(), "/logbog", subject)), "one-factor");
    assertThat(freja.browser().open("/laege/app").location()).isEqualTo("/laege");
    assertThat(freja.isIn()).isFalse();
    assertThat(acts(freja)).contains("ProviderFellShort");
  }

  @Test
  void twoFactorsAreShownByAcrOrByAllOfAnAmr() {
    var settings = house.settings();
    assertThat(shown(Map.of("sub", "x", "acr", IdentityHouse.TWO), settings)).isTrue();
    assertThat(shown(Map.of("sub", "x", "amr", List.of("mfa")), settings)).isTrue();
    assertThat(shown(Map.of("sub", "x", "amr", List.of("otp", "pwd")), settings)).isTrue();
    assertThat(shown(Map.of("sub", "x", "amr", List.of("otp")), settings)).isFalse();
    assertThat(shown(Map.of("sub", "x", "amr", "mfa", "acr", 2), settings)).isFalse();
    assertThat(shown(Map.of("sub", "x"), settings)).isFalse();
  }

  /** Else a comma too many takes an empty acr, and a plus alone any token at all. */
  @Test
  void anEmptyWordInTheSettingsShowsNoSecondFactor() {
    var set =
        new OidcSettings(
            "", "", "", "", "", "sub", List.of("openid"), List.of("2", ""), List.of("+", " "));
    assertThat(shown(Map.of("sub", "x", "acr", "", "amr", List.of("pwd", "")), set)).isFalse();
  }

  /** Whoever runs a provider can write any address into a token. */
  @Test
  void anAddressOfOursOpensNothing() {
    var freja = ward.arrived(http, time);
    house.claims = it -> it.claim("email", freja.email()).claim("email_verified", true);
    refused(
        freja.browser().open(bridge.back(freja.browser(), "/logbog", freja.email())), "unknown");
    assertThat(freja.isIn()).isFalse();
    assertThat(bindings.has(freja.viewer().id())).isFalse();
  }

  @Test
  void aCodeAndAStateCountOnce() {
    var freja = bound();
    var back = bridge.back(freja.browser(), "/logbog", subject);
    freja.browser().open(back);
    freja.browser().forget("logbog");
    refused(freja.browser().open(back), "astray");
    var fresh = bridge.away(freja.browser(), "/logbog");
    refused(
        freja.browser().open(back.replaceFirst("state=.*", "state=" + Bridge.state(fresh))),
        "untrusted");
  }

  /** Else whoever sends a link signs others in as themselves. */
  @Test
  void anotherBrowsersStateLeadsNowhere() {
    var freja = bound();
    var back = bridge.back(freja.browser(), "/logbog", subject);
    var other = new Browser(http);
    refused(other.open(back), "astray");
    bridge.away(other, "/logbog");
    refused(other.open(back), "astray");
    assertThat(freja.browser().open(back).location()).isEqualTo("/logbog");
  }

  @Test
  void eachAttemptHasItsOwnNonceAndSecret() {
    var browser = new Browser(http);
    var first = UriComponentsBuilder.fromUriString(bridge.away(browser, "/logbog")).build();
    var second = UriComponentsBuilder.fromUriString(bridge.away(browser, "/logbog")).build();
    for (var name : List.of("nonce", "code_challenge", "state")) {
      assertThat(first.getQueryParams().getFirst(name))
          .hasSizeGreaterThanOrEqualTo(43)
          .isNotEqualTo(second.getQueryParams().getFirst(name));
    }
    assertThat(first.getQueryParams().toSingleValueMap())
        .containsEntry("response_type", "code")
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("prompt", "login")
        .containsEntry("ui_locales", "da")
        .containsEntry("acr_values", IdentityHouse.TWO);
  }

  @Test
  void anAttemptIsOverAfterTenMinutes() {
    var freja = bound();
    var back = bridge.back(freja.browser(), "/logbog", subject);
    time.moveBy(Duration.ofMinutes(11));
    refused(freja.browser().open(back), "astray");
  }

  @Test
  void whoHoldsNoRoleTodayIsToldSoAndNotLetIn() {
    var freja = bound();
    jdbc.sql(
            """
            insert into roles.end_of_role (grant_of_role, last_day, over_at, said_at, said_by)
            values (:role, current_date - 1, now() - interval '1 hour', now() - interval '1 hour', 'test')
            """)
        .param("role", freja.viewer().active().value())
        .update();
    assertThat(freja.browser().open(bridge.back(freja.browser(), "/logbog", subject)).status())
        .isEqualTo(403);
    assertThat(freja.isIn()).isFalse();
  }

  @Test
  void turningBackIsNoFailure() {
    var freja = bound();
    var state = Bridge.state(bridge.away(freja.browser(), "/logbog"));
    refused(
        freja.browser().open(OidcRequests.BACK + "?error=access_denied&state=" + state),
        "cancelled");
    refused(freja.browser().open(OidcRequests.BACK), "astray");
  }

  /** Keycloak sends whoever goes back in the browser here again. */
  @Test
  void whoGoesBackAndIsInStaysIn() {
    var freja = bound();
    freja.browser().open(bridge.back(freja.browser(), "/logbog", subject));
    var again = OidcRequests.BACK + "?error=temporarily_unavailable&state=used";
    assertThat(freja.browser().open(again).location()).isEqualTo("/logbog");
    var code = OidcRequests.BACK + "?code=used&state=used";
    assertThat(freja.browser().open(code).location()).isEqualTo("/logbog");
    freja.browser().forget("logbog");
    refused(freja.browser().open(again), "astray");
    var state = Bridge.state(bridge.away(freja.browser(), "/logbog"));
    refused(freja.browser().open(again.replace("used", state)), "cancelled");
  }

  /** A code beside an error is none. */
  @Test
  void anErrorOfTheProvidersIsNotTakenForTurningBack() {
    var freja = bound();
    for (var told : Map.of("server_error", "away", "invalid_scope", "untrusted").entrySet()) {
      var state = Bridge.state(bridge.away(freja.browser(), "/logbog"));
      var back = OidcRequests.BACK + "?code=c&error=" + told.getKey() + "&state=" + state;
      refused(freja.browser().open(back), told.getValue());
    }
  }

  private Medic bound() {
    var freja = ward.arrived(http, time);
    bindings.bind(freja.viewer().id(), Vouched.read(Map.of("sub", subject), house.settings()));
    return freja;
  }

  private static boolean shown(Map<String, Object> claims, OidcSettings settings) {
    return Vouched.read(claims, settings).twoFactors();
  }

  private List<String> acts(Medic of) {
    return jdbc.sql("select act from audit.entry where learner = :person")
        .param("person", of.viewer().id().value())
        .query((row, n) -> row.getString(1))
        .list();
  }
}
