package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.people.Viewer;
import logbog.places.Region;
import logbog.roles.Role;
import logbog.roles.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** People of the medical track sign in by a password and a second step. */
@ModuleTest
record ClinicianSignInTest(
    MockMvcTester http,
    Medic.Ward ward,
    Authenticators apps,
    ObjectProvider<DemoCodes> demo,
    JdbcClient jdbc,
    TestClock time) {

  @Test
  void theRightPasswordAloneOpensNothing() {
    var freja = ward.arrived(http, time);
    assertThat(freja.signIn(Medic.PASSWORD).location()).isEqualTo("/laege/kode");
    assertThat(freja.browser().cookie("logbog")).isNull();
    assertThat(freja.isIn()).isFalse();
    for (var page : new String[] {"/laege/app", "/laege/koder", "/laege/cpr"}) {
      assertThat(freja.browser().open(page).location()).isEqualTo("/laege/kode");
    }
  }

  @Test
  void theCodeOfTheAppLeadsToTheWishedPage() {
    var freja = ward.arrived(http, time);
    var led = freja.browser().open("/logbog/profil/sessioner").location();
    assertThat(led).isEqualTo("/laege?til=%2Flogbog%2Fprofil%2Fsessioner");
    freja.signIn(led + "", Medic.PASSWORD);
    assertThat(freja.give(ward.code(freja, 0, apps)).location())
        .isEqualTo("/logbog/profil/sessioner");
    assertThat(freja.isIn()).isTrue();
  }

  /** V9's codes and apprentices' accounts hold no key to CPR numbers. */
  @Test
  void aMailedCodeOrAnApprenticesAccountForTheSameAddressOpensNothing() {
    var freja = ward.arrived(http, time);
    var office = Story.office(freja.email());
    var member = Story.as(new Viewer.Member(freja.viewer().id(), "Freja Holm"));
    for (var page : new String[] {"/logbog", "/logbog/profil/sessioner", "/logbog/brugere"}) {
      for (var who : List.of(office, member)) {
        assertThat(http.get().uri(page).with(who))
            .hasStatus(303)
            .headers()
            .satisfies(it -> assertThat(it.getFirst("Location")).startsWith("/laege?til="));
        assertThat(
                http.post()
                    .uri("/logbog/profil/sessioner/afslutning")
                    .with(who)
                    .with(Story.aForm()))
            .hasStatus(403);
      }
    }
  }

  @Test
  void aRecoveryCodeWorksOnceIsToldOfAndKeptAsAHash() {
    var freja = ward.freja(http);
    var codes = freja.arrive(time.instant());
    assertThat(codes)
        .hasSize(10)
        .doesNotHaveDuplicates()
        .allMatch(it -> it.matches("[A-Z2-7]{5}-[A-Z2-7]{5}"));
    var lost = freja.elsewhere(http);
    lost.signIn(Medic.PASSWORD);
    lost.give(" " + codes.get(3).toLowerCase(Locale.ROOT).replace("-", " "));
    assertThat(lost.isIn()).isTrue();
    assertThat(lost.mail().subject()).isEqualTo("En gendannelseskode til Logbog er brugt");
    var thief = freja.elsewhere(http);
    thief.signIn(Medic.PASSWORD);
    assertThat(thief.give(codes.get(3)).status()).isEqualTo(422);
    assertThat(everythingKept()).doesNotContain(codes.get(0), codes.get(0).replace("-", ""));
  }

  @Test
  void theSecretOfAnAppIsSealed() {
    var freja = ward.arrived(http, time);
    var secret = apps.secret(freja.viewer().id()).orElseThrow();
    assertThat(everythingKept())
        .doesNotContain(HexFormat.of().formatHex(secret.bytes()), secret.written());
  }

  @Test
  void outsideTheDemoNoPageTellsACode() {
    var freja = ward.arrived(http, time);
    apps.enrol(freja.viewer().id(), DemoCodes.SECRET, 0);
    freja.signIn(Medic.PASSWORD);
    assertThat(freja.browser().open("/laege/kode").page().text())
        .doesNotContain(ward.code(freja, 0, apps));
    assertThat(demo.getIfAvailable()).isNull();
  }

  @Test
  void knownAndUnknownAddressesAreRefusedAlike() {
    var wrong = ward.arrived(http, time).signIn("en-forkert-kode-1");
    var unknown =
        ward.medic(ward.clinic().as("Inger Kjær", Role.SECRETARIAT, Scope.in(Region.NORTH)), http);
    var answer = unknown.signIn("en-forkert-kode-1");
    assertThat(answer.status()).isEqualTo(wrong.status()).isEqualTo(422);
    assertThat(answer.problem("email")).isEqualTo(wrong.problem("email")).isNotEmpty();
  }

  @Test
  void twentyWrongPasswordsAreEnoughForAQuarterOfAnHour() {
    var freja = ward.arrived(http, time);
    for (int i = 0; i < 20; i++) {
      freja.elsewhere(http).signIn("en-forkert-kode-1");
    }
    assertThat(freja.signIn(Medic.PASSWORD).status()).isEqualTo(429);
    time.moveBy(Duration.ofMinutes(16));
    assertThat(freja.signIn(Medic.PASSWORD).status()).isEqualTo(303);
  }

  @Test
  void aPassageIsOverAfterHalfAnHour() {
    var freja = ward.arrived(http, time);
    freja.signIn(Medic.PASSWORD);
    time.moveBy(Duration.ofMinutes(31));
    assertThat(freja.browser().open("/laege/kode").location()).isEqualTo("/laege");
  }

  @Test
  void whoHoldsNoRoleTodayIsToldSoAndNotLetIn() {
    var freja = ward.arrived(http, time);
    jdbc.sql(
            """
            insert into roles.end_of_role (grant_of_role, last_day, over_at, said_at, said_by)
            values (:role, current_date - 1, now() - interval '1 hour', now() - interval '1 hour', 'test')
            """)
        .param("role", freja.viewer().active().value())
        .update();
    freja.signIn(Medic.PASSWORD);
    assertThat(freja.give(ward.code(freja, 0, apps)).status()).isEqualTo(403);
    assertThat(freja.isIn()).isFalse();
  }

  private String everythingKept() {
    return jdbc.sql(
            """
            select coalesce((select string_agg(encode(secret, 'escape') || encode(secret, 'hex'), ' ') from signin.authenticator), '')
              || coalesce((select string_agg(r::text || encode(r.code, 'escape'), ' ') from signin.recovery_code r), '')
              || coalesce((select string_agg(p::text, ' ') from signin.passage p), '')
            """)
        .query(String.class)
        .single();
  }
}
