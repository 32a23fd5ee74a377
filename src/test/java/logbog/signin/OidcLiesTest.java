package logbog.signin;

import static logbog.signin.Bridge.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import logbog.Browser;
import logbog.ModuleTest;
import logbog.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a provider, or one who plays it, may say without anybody getting in. */
@ModuleTest
@ExtendWith(OutputCaptureExtension.class)
class OidcLiesTest {

  private final MockMvcTester http;
  private final Medic.Ward ward;
  private final OidcSwitch choice;
  private final OidcBindings bindings;
  private final OidcHealth health;
  private final TestClock time;
  private final IdentityHouse house;
  private final Bridge bridge;
  private final String subject = UUID.randomUUID().toString();

  OidcLiesTest(
      MockMvcTester http,
      Medic.Ward ward,
      OidcSwitch choice,
      OidcBindings bindings,
      OidcHealth health,
      TestClock time) {
    this.http = http;
    this.ward = ward;
    this.choice = choice;
    this.bindings = bindings;
    this.health = health;
    this.time = time;
    this.house = new IdentityHouse(time);
    this.bridge = new Bridge(house);
  }

  @BeforeEach
  void open() {
    choice.to(house);
    var freja = ward.arrived(http, time);
    bindings.bind(freja.viewer().id(), Vouched.read(Map.of("sub", subject), house.settings()));
  }

  @AfterEach
  void close() {
    choice.off();
    house.close();
  }

  @Test
  void withoutALieItLeadsIn() {
    leads(it -> it, "/logbog");
  }

  @Test
  void aTokenForAnotherOrByAnotherIsNotBelieved() {
    lies(it -> it.audience("another-client"), "untrusted");
    lies(it -> it.audience(List.of("another-client", IdentityHouse.CLIENT)), "untrusted");
    lies(it -> it.issuer("https://another.example"), "untrusted");
  }

  @Test
  void aTokenOfAnotherAttemptIsNotBelieved() {
    lies(it -> it.claim("nonce", "another"), "untrusted");
    lies(it -> it.claim("nonce", null), "untrusted");
  }

  @Test
  void aTokenWithoutTheProvidersSignatureIsNotBelieved() {
    house.signed = false;
    lies(it -> it, "untrusted");
    house.signed = true;
    house.byItsKey = false;
    lies(it -> it, "untrusted");
  }

  /** An acr that is missing is no lie: then our own second step is asked. */
  @Test
  void aTokenThatNamesNobodyIsNotBelieved() {
    lies(it -> it.subject(null), "untrusted");
    lies(it -> it.subject("somebody-else"), "unknown");
    var browser = new Browser(http);
    house.claims = it -> it.claim("acr", null);
    assertThat(browser.open(bridge.back(browser, "/logbog", subject)).page().select("main a"))
        .extracting(it -> it.attr("href"))
        .containsExactly("/laege/kode");
  }

  @Test
  void aTokenOfAnotherTimeIsNamedAsSuchButForAMinute() {
    lies(
        it ->
            it.issueTime(in(Duration.ofSeconds(-400))).expirationTime(in(Duration.ofSeconds(-90))),
        "outdated");
    lies(it -> it.issueTime(in(Duration.ofSeconds(90))), "outdated");
    leads(it -> it.issueTime(in(Duration.ofSeconds(30))), "/logbog");
  }

  /** The browser carries prompt=login, and may leave it out at a colleague's open sign-in. */
  @Test
  void aSignInFromBeforeTheAttemptIsNotTakenForTheReaders() {
    var before = time.instant().minusSeconds(300).getEpochSecond();
    lies(it -> it.claim("auth_time", before), "outdated");
    leads(it -> it.claim("auth_time", time.instant().getEpochSecond()), "/logbog");
  }

  @Test
  void anAnswerThatNamesAnotherIssuerIsNotBelieved() {
    var browser = new Browser(http);
    var back = bridge.back(browser, "/logbog", subject);
    refused(browser.open(back + "&iss=https://another.example"), "untrusted");
    var again = bridge.back(browser, "/logbog", subject);
    assertThat(browser.open(again + "&iss=" + house.issuer()).location()).isEqualTo("/logbog");
  }

  /** Anybody can come back with any word: a line of the log is not theirs to write. */
  @Test
  void aWordThatIsNoErrorsIsNotWrittenDown(CapturedOutput log) {
    var browser = new Browser(http);
    var state = Bridge.state(bridge.away(browser, "/logbog"));
    refused(browser.open(OidcRequests.BACK + "?error=ADMIN-SIGNED-IN&state=" + state), "untrusted");
    assertThat(log).contains("sent somebody back with: a word we do not know");
    assertThat(log).doesNotContain("ADMIN-SIGNED-IN");
  }

  @Test
  void aProviderThatIsAwayIsSaidToBe() {
    var browser = new Browser(http);
    house.answers = false;
    browser.open("/laege");
    refused(browser.send("/laege/oidc", Map.of()), "away");
    assertThat(health.health().getStatus()).isEqualTo(OidcHealth.AWAY);
    house.answers = true;
    time.moveBy(Duration.ofSeconds(61));
    assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
    var back = bridge.back(browser, "/logbog", subject);
    house.answers = false;
    refused(browser.open(back), "away");
  }

  @Test
  void aProviderThatSaysItIsAnotherIsNotAsked(CapturedOutput log) {
    house.said = house.issuer() + "/";
    var browser = new Browser(http);
    browser.open("/laege");
    refused(browser.send("/laege/oidc", Map.of()), "untrusted");
    assertThat(log).contains("letter by letter, what the provider calls itself: " + house.said);
  }

  /** Keycloak's words for it. */
  @Test
  void aSecretThatIsNotOursAnyMoreIsNamedInTheLog(CapturedOutput log) {
    house.secret = "another";
    var browser = new Browser(http);
    refused(browser.open(bridge.back(browser, "/logbog", subject)), "untrusted");
    assertThat(log).contains("The provider's answer was refused", "unauthorized_client");
  }

  private Date in(Duration time) {
    return Date.from(this.time.instant().plus(time));
  }

  private void lies(UnaryOperator<JWTClaimsSet.Builder> lie, String trouble) {
    house.claims = lie;
    var browser = new Browser(http);
    refused(browser.open(bridge.back(browser, "/logbog", subject)), trouble);
    assertThat(browser.cookie("logbog")).isNull();
    assertThat(browser.open("/logbog").status()).isEqualTo(303);
  }

  private void leads(UnaryOperator<JWTClaimsSet.Builder> truth, String to) {
    house.claims = truth;
    var browser = new Browser(http);
    assertThat(browser.open(bridge.back(browser, "/logbog", subject)).location()).isEqualTo(to);
  }
}
