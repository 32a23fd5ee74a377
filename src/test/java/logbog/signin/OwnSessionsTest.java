package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import logbog.Browser.Answer;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Sessions of the medical track: seen, ended, and over by themselves; and ways in made anew. */
@ModuleTest
record OwnSessionsTest(
    MockMvcTester http,
    Medic.Ward ward,
    Authenticators apps,
    Forgetting forgetting,
    JdbcClient jdbc,
    TestClock time) {

  private static final String PATH = "/logbog/profil/sessioner";

  @Test
  void theListSaysWhichBrowsersAndThisOne() {
    var freja = arrived();
    var page = freja.browser().open(PATH).page();
    assertThat(page.select(".lb-card h2").eachText())
        .containsExactly("Chrome på Android (denne browser)");
    second(freja).browser().claimingToBe("Mozilla/5.0 (Windows NT 10.0) Firefox/140.0");
    assertThat(freja.browser().open(PATH).page().select(".lb-card h2").eachText())
        .hasSize(2)
        .contains("Chrome på Android (denne browser)");
    assertThat(freja.browser().page().html()).doesNotContain(freja.session());
  }

  @Test
  void oneIsEndedFromAnother() {
    var freja = arrived();
    var second = second(freja);
    freja.browser().open(PATH);
    var action = endingOfAnother(freja);
    assertThat(freja.browser().send(action, Map.of()).location()).isEqualTo(PATH + "?besked=ended");
    assertThat(second.isIn()).isFalse();
    assertThat(freja.isIn()).isTrue();
  }

  @Test
  void nobodyEndsAnothers() {
    var freja = arrived();
    second(freja);
    freja.browser().open(PATH);
    var action = endingOfAnother(freja);
    var other = arrived();
    assertThat(http.post().uri(action).with(Story.as(other.viewer())).with(Story.aForm()))
        .hasStatus(303);
    assertThat(freja.browser().open(PATH).page().select(".lb-card")).hasSize(2);
  }

  @Test
  void allAreEndedAtOnce() {
    var freja = arrived();
    var second = second(freja);
    freja.browser().open(PATH);
    assertThat(freja.browser().send(PATH + "/afslutning", Map.of()).location())
        .isEqualTo("/laege?besked=everywhere");
    assertThat(freja.isIn()).isFalse();
    assertThat(second.isIn()).isFalse();
  }

  @Test
  void aSessionEndsAfterAnHourOfStillnessAndAfterHalfADay() {
    var freja = arrived();
    assertThat(
            jdbc.sql("select max_inactive_interval from signin.session where session_id = :id")
                .param("id", freja.session())
                .query(Integer.class)
                .single())
        .isEqualTo(3600);
    forgetting.everythingOld();
    assertThat(freja.isIn()).isTrue();
    time.moveBy(Duration.ofHours(12).plusMinutes(1));
    forgetting.everythingOld();
    assertThat(freja.isIn()).isFalse();
  }

  @Test
  void anotherAppIsChosenWithPasswordAndCodeAndTheOldCodesDie() {
    time.moveBy(Duration.ofMinutes(-2));
    var freja = ward.freja(http);
    var old = freja.arrive(time.instant());
    time.moveBy(Duration.ofMinutes(2));
    assertThat(renew(freja, "en-forkert-kode-1").problem("password")).isNotEmpty();
    assertThat(renew(freja, Medic.PASSWORD).location()).isEqualTo("/laege/kode");
    assertThat(freja.browser().open("/laege/app").location()).isEqualTo("/laege/kode");
    assertThat(freja.give(ward.code(freja, 0, apps)).location()).isEqualTo("/laege/app");
    var before = apps.secret(freja.viewer().id()).orElseThrow().written();
    freja.takeApp(time.instant());
    freja.keepCodes();
    assertThat(freja.isIn()).isTrue();
    assertThat(apps.secret(freja.viewer().id()).orElseThrow().written()).isNotEqualTo(before);
    assertThat(freja.mail().subject()).isEqualTo("Du har valgt et nyt andet trin til Logbog");
    var thief = freja.elsewhere(http);
    thief.signIn(Medic.PASSWORD);
    assertThat(thief.give(old.getFirst()).status()).isEqualTo(422);
  }

  /** M14. */
  @Test
  void aSecretariatMakesAWayInAnewOnceItHasChecked() {
    var cast = ward.clinic().cast();
    var freja = arrived();
    var path = "/logbog/brugere/" + freja.viewer().id() + "/login";
    var inger = Story.as(cast.inger());
    assertThat(http.get().uri(path).with(inger))
        .hasStatusOk()
        .bodyText()
        .contains(freja.email(), "+45 20", "-xxxx");
    assertThat(http.post().uri(path).with(inger).with(Story.aForm())).hasStatus(422);
    assertThat(freja.isIn()).isTrue();
    assertThat(http.post().uri(path).param("checked", "on").with(inger).with(Story.aForm()))
        .hasStatus(303);
    assertThat(freja.isIn()).isFalse();
    assertThat(freja.signIn(Medic.PASSWORD).status()).isEqualTo(422);
    assertThat(freja.mail().subject()).isEqualTo("Logbog – Adgangsoplysninger");
    assertThat(traces("SignInReset", freja)).isEqualTo(1);
    freja.arrive(time.instant());
    assertThat(freja.isIn()).isTrue();
  }

  @Test
  void nobodyElseResetsAndNobodyTheirOwn() {
    var cast = ward.clinic().cast();
    var path = "/logbog/brugere/" + cast.freja().id() + "/login";
    for (var viewer : List.of(cast.karen(), cast.dorte(), cast.freja(), cast.grete())) {
      assertThat(http.get().uri(path).with(Story.as(viewer))).hasStatus(404);
      assertThat(
              http.post()
                  .uri(path)
                  .param("checked", "on")
                  .with(Story.as(viewer))
                  .with(Story.aForm()))
          .hasStatus(404);
    }
    assertThat(
            http.post()
                .uri("/logbog/brugere/" + cast.inger().id() + "/login")
                .param("checked", "on")
                .with(Story.as(cast.inger()))
                .with(Story.aForm()))
        .hasStatus(403);
  }

  private Medic arrived() {
    time.moveBy(Duration.ofMinutes(-2));
    var freja = ward.freja(http);
    freja.arrive(time.instant());
    time.moveBy(Duration.ofMinutes(2));
    return freja;
  }

  private static String endingOfAnother(Medic freja) {
    return freja.browser().page().select(".lb-card form").attr("action");
  }

  private Medic second(Medic freja) {
    var second = freja.elsewhere(http);
    second.signIn(Medic.PASSWORD);
    second.give(ward.code(freja, 0, apps));
    assertThat(second.isIn()).isTrue();
    return second;
  }

  private static Answer renew(Medic freja, String password) {
    freja.browser().open(PATH);
    return freja.browser().send("/logbog/profil/app", Map.of("password", password));
  }

  private int traces(String act, Medic of) {
    return jdbc.sql("select count(*) from audit.entry where act = :act and learner = :person")
        .param("act", act)
        .param("person", of.viewer().id().value())
        .query(Integer.class)
        .single();
  }
}
