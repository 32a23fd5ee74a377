package logbog.signin;

import static logbog.signin.Bridge.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.Browser;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Which account at the provider is whose: said from within or by the letter, and by a word. */
@ModuleTest
class OidcBindingTest {

  private static final String PAGE = "/logbog/profil/sessioner";
  private static final String BINDING = "/laege/oidc/binding";
  private static final String BIND = "/logbog/profil/oidc";

  private final MockMvcTester http;
  private final Medic.Ward ward;
  private final OidcSwitch choice;
  private final OidcBindings bindings;
  private final JdbcClient jdbc;
  private final TestClock time;
  private final IdentityHouse house;
  private final Bridge bridge;
  private final String subject = UUID.randomUUID().toString();

  OidcBindingTest(
      MockMvcTester http,
      Medic.Ward ward,
      OidcSwitch choice,
      OidcBindings bindings,
      JdbcClient jdbc,
      TestClock time) {
    this.http = http;
    this.ward = ward;
    this.choice = choice;
    this.bindings = bindings;
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
  void fromWithinItTakesThePasswordTheProviderAndAWord() {
    var freja = in();
    freja.browser().open(PAGE);
    assertThat(
            freja
                .browser()
                .send(BIND, Map.of("confirmation", "en-forkert-kode-1"))
                .problem("confirmation"))
        .isNotEmpty();
    assertThat(freja.browser().open(come(freja)).location()).isEqualTo(BINDING);
    assertThat(has(freja)).isFalse();
    assertThat(freja.browser().open(BINDING).page().text())
        .contains("Freja hos broen", "logbogen for Freja Holm");
    assertThat(freja.browser().send(BINDING, Map.of()).location())
        .isEqualTo(PAGE + "?besked=bound");
    assertThat(has(freja)).isTrue();
    assertThat(freja.mail().subject()).isEqualTo("Du kan logge ind i Logbog på en ny måde");
    assertThat(acts(freja)).contains("ProviderBound");
    var elsewhere = new Browser(http);
    assertThat(elsewhere.open(bridge.back(elsewhere, "/logbog", subject)).location())
        .isEqualTo("/logbog");
  }

  /** At a shared computer somebody else may be signed in when the word is said. */
  @Test
  void anothersSessionSaysNoWordForThem() {
    var freja = in();
    freja.browser().open(come(freja));
    freja.browser().open(BINDING);
    var other = in();
    freja.browser().keep("logbog", other.browser().cookie("logbog") + "");
    refused(freja.browser().send(BINDING, Map.of()), "astray");
    freja.browser().forget("logbog");
    refused(freja.browser().open(BINDING), "astray");
    assertThat(has(freja)).isFalse();
    assertThat(has(other)).isFalse();
  }

  @Test
  void anAccountIsOnePersonsOnly() {
    var freja = in();
    bindings.bind(freja.viewer().id(), Vouched.read(Map.of("sub", subject), house.settings()));
    var other = in();
    refused(other.browser().open(come(other)), "taken");
    assertThat(has(other)).isFalse();
  }

  @Test
  void twoWhoSayTheSameAccountIsTheirsGetOneBinding() {
    var freja = in();
    freja.browser().open(come(freja));
    freja.browser().open(BINDING);
    var other = in();
    other.browser().open(come(other));
    other.browser().open(BINDING);
    other.browser().send(BINDING, Map.of());
    refused(freja.browser().send(BINDING, Map.of()), "taken");
    assertThat(has(other)).isTrue();
    assertThat(has(freja)).isFalse();
  }

  /** M1: whoever was let in by letter needs no password then, and gets none by mail. */
  @Test
  void theLettersLinkBindsOnceAndNoMailOpensAnythingAfterwards() {
    var freja = ward.freja(http);
    var link = freja.mail().path();
    freja.browser().open(link);
    var back = bridge.letIn(bridge.led(freja.browser().send(link + "/oidc", Map.of())), subject);
    freja.browser().open(back);
    assertThat(freja.browser().open(link).status()).isEqualTo(200);
    freja.browser().open(BINDING);
    assertThat(freja.browser().send(BINDING, Map.of()).location()).isEqualTo("/logbog");
    assertThat(freja.isIn()).isTrue();
    assertThat(freja.browser().open(link).status()).isEqualTo(404);
    freja.mail();
    var stranger = new Browser(http);
    stranger.open("/laege/adgangskode/glemt");
    stranger.send("/laege/adgangskode/glemt", Map.of("email", freja.email()));
    var told = freja.mail();
    assertThat(told.subject()).isEqualTo("Du logger ind i Logbog uden adgangskode");
    assertThat(told.path()).isEqualTo("/laege");
    assertThat(ward.send(freja.viewer().id())).isFalse();
    freja.browser().open(PAGE);
    refused(freja.browser().send(BIND + "/fjern", Map.of()), "only-way");
    assertThat(has(freja)).isTrue();
  }

  /** Else the mailbox alone would lead in by it. */
  @Test
  void aPasswordChosenWithoutASecondStepIsGoneOnceTheLetterBinds() {
    var freja = ward.freja(http);
    freja.choose(Medic.PASSWORD);
    ward.send(freja.viewer().id());
    var link = freja.mail().path();
    var browser = new Browser(http);
    browser.open(link);
    browser.open(bridge.letIn(bridge.led(browser.send(link + "/oidc", Map.of())), subject));
    browser.open(BINDING);
    browser.send(BINDING, Map.of());
    assertThat(freja.signIn(Medic.PASSWORD).status()).isEqualTo(422);
    assertThat(freja.browser().open("/laege/app").location()).isEqualTo("/laege");
  }

  @Test
  void itIsTakenAwayByOneselfOrWithTheWholeWayIn() {
    var freja = in();
    bindings.bind(freja.viewer().id(), Vouched.read(Map.of("sub", subject), house.settings()));
    freja.browser().open(PAGE);
    assertThat(freja.browser().send(BIND + "/fjern", Map.of()).location())
        .isEqualTo(PAGE + "?besked=unbound");
    assertThat(has(freja)).isFalse();
    assertThat(acts(freja)).contains("ProviderUnbound");
    freja.browser().open(come(freja));
    assertThat(waiting(freja)).isEqualTo(1);
    bindings.bind(freja.viewer().id(), Vouched.read(Map.of("sub", subject), house.settings()));
    var inger = ward.clinic().cast().inger();
    assertThat(
            http.post()
                .uri("/logbog/brugere/" + freja.viewer().id() + "/login")
                .param("checked", "on")
                .with(Story.as(inger))
                .with(Story.aForm()))
        .hasStatus(303);
    assertThat(has(freja)).isFalse();
    assertThat(waiting(freja)).isZero();
    assertThat(freja.mail().subject()).isEqualTo("Logbog – Adgangsoplysninger");
  }

  @Test
  void withoutAProviderThereIsNoTraceOfOne() {
    var freja = in();
    choice.off();
    for (var page : List.of("/laege", PAGE)) {
      assertThat(freja.elsewhere(http).browser().open(page).page().html()).doesNotContain("oidc");
      assertThat(freja.browser().open(page).page().html()).doesNotContain("oidc");
    }
    for (var path : List.of("/laege/oidc", BIND, BIND + "/fjern", BINDING)) {
      assertThat(http.post().uri(path).with(Story.as(freja.viewer())).with(Story.aForm()))
          .hasStatus(404);
    }
    assertThat(freja.browser().open(OidcRequests.BACK + "?state=x&code=y").status()).isEqualTo(404);
    assertThat(freja.browser().open(BINDING).status()).isEqualTo(404);
  }

  private Medic in() {
    time.moveBy(Duration.ofMinutes(-2));
    var freja = ward.freja(http);
    freja.arrive(time.instant());
    time.moveBy(Duration.ofMinutes(2));
    return freja;
  }

  /** With the password to the provider, and where it leads back to. */
  private String come(Medic medic) {
    medic.browser().open(PAGE);
    return bridge.letIn(
        bridge.led(medic.browser().send(BIND, Map.of("confirmation", Medic.PASSWORD))), subject);
  }

  private int waiting(Medic medic) {
    return jdbc.sql("select count(*) from signin.oidc_attempt where person = :person")
        .param("person", medic.viewer().id().value())
        .query(Integer.class)
        .single();
  }

  private boolean has(Medic medic) {
    return bindings.has(medic.viewer().id());
  }

  private List<String> acts(Medic of) {
    return jdbc.sql("select act from audit.entry where learner = :person")
        .param("person", of.viewer().id().value())
        .query((row, n) -> row.getString(1))
        .list();
  }
}
