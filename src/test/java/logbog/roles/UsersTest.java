package logbog.roles;

import static logbog.Story.aForm;
import static logbog.Story.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import logbog.ModuleTest;
import logbog.people.Identities;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.places.Region;
import logbog.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** All users are found (M1); what opens follows region and is logged (M19). */
@ModuleTest
record UsersTest(
    Finding finding,
    Users users,
    UserNumbers numbers,
    Roles roles,
    RoleRows rows,
    Clinic clinic,
    People people,
    Identities identities,
    MockMvc http,
    JdbcClient jdbc) {

  @Test
  void theOneBoxFindsByNumberAddressMobileAndName() {
    var cast = clinic.cast();
    var line = clinic.as("Line Østergaard-Ny", Role.SUPERVISOR, Scope.at(cast.eastern()));
    var cpr = identities.open(line.id(), line, "test");
    for (var typed :
        List.of(
            cpr.value(),
            cpr.written(),
            people.get(line.id()).email().value(),
            identities.mobile(line.id()).orElseThrow().value(),
            identities.mobile(line.id()).orElseThrow().written(),
            identities.mobile(line.id()).orElseThrow().value().substring(3))) {
      assertThat(found(cast.inger(), typed)).as(typed).containsExactly(line.id());
    }
    for (var typed : List.of("line øst", "NY line", "østergaard-ny", "Line Østergaard-Ny")) {
      assertThat(found(cast.inger(), typed)).as(typed).contains(line.id());
    }
    assertThat(found(cast.inger(), "ine øst")).doesNotContain(line.id());
  }

  @Test
  void aNumberThatIsNoneSaysWhy() {
    var cast = clinic.cast();
    assertThat(finding.find(cast.inger(), "310257-5000", null).problem())
        .hasFieldOrPropertyWithValue("key", "people.cpr.date");
    assertThat(finding.find(cast.inger(), "010157-50", null).problem())
        .hasFieldOrPropertyWithValue("key", "people.cpr.length");
  }

  @Test
  void onlyThoseWhoGiveRolesFindUsers() {
    var cast = clinic.cast();
    for (var viewer :
        List.of(cast.freja(), cast.henrik(), cast.lise(), cast.grete(), cast.bo(), cast.tove())) {
      assertThatThrownBy(() -> finding.find(viewer, "Freja", null)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> users.open(viewer, cast.lise().id())).isInstanceOf(NotFound.class);
    }
  }

  /** Whoever has only a vocational account is no user here. */
  @Test
  void peopleOfTheOtherTrackAreNotFound() {
    var cast = clinic.cast();
    var mads = clinic.person("Mads Kunlærling");
    assertThat(found(cast.inger(), "Mads Kunlærling")).doesNotContain(mads);
    assertThatThrownBy(() -> users.open(cast.inger(), mads)).isInstanceOf(NotFound.class);
  }

  @Test
  void aListGoesOnWhereItStopped() {
    var cast = clinic.cast();
    for (int i = 0; i < Finding.PAGE + 3; i++) {
      clinic.as("Zenobia Stribet", Role.SUPERVISOR, Scope.at(cast.eastern()));
    }
    var first = finding.find(cast.inger(), "zenobia", null);
    assertThat(first.users()).hasSize(Finding.PAGE);
    var rest = finding.find(cast.inger(), "zenobia", first.after());
    assertThat(rest.users()).hasSize(3);
    assertThat(rest.after()).isNull();
    assertThat(first.users()).doesNotContainAnyElementsOf(rest.users());
  }

  @Test
  void aSecretariatOpensItsOwnRegionWholeAndAnothersByNameAndRoles() {
    var cast = clinic.cast();
    assertThat(users.open(cast.inger(), cast.lise().id()).whole()).isTrue();
    var narrow = users.open(cast.palle(), cast.lise().id());
    assertThat(narrow.whole()).isFalse();
    assertThat(narrow.user().cpr()).isEmpty();
    assertThat(narrow.user().mobile()).isNull();
    assertThat(narrow.user().email()).startsWith("l…@");
    assertThatThrownBy(() -> numbers.open(cast.palle(), cast.lise().id(), Purpose.IDENTIFICATION))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void anEducationLeadOpensTheirOwnSupervisorsWhole() {
    var cast = clinic.cast();
    assertThat(users.open(cast.karen(), cast.lise().id()).whole()).isTrue();
    assertThat(users.open(cast.ole(), cast.lise().id()).whole()).isFalse();
  }

  @Test
  void eachOpeningIsInTheTrailAndOnesOwnIsNot() {
    var cast = clinic.cast();
    users.open(cast.palle(), cast.lise().id());
    users.open(cast.palle(), cast.palle().id());
    assertThat(
            jdbc.sql(
                    """
                    select (details ->> 'as') || ' ' || (details ->> 'name') || ' ' || (details ->> 'place')
                    from audit.entry where act = 'RecordRead' and actor = :palle
                    """)
                .param("palle", cast.palle().id().toString())
                .query(String.class)
                .list())
        .containsExactly("CLINICIAN Palle Storm Videreuddannelsesregion Øst");
  }

  /** M18: the tick gives no right, and the page says why. */
  @Test
  void tickingSupervisorAsASecretariatGivesNoRightAndSaysWhoCan() throws Exception {
    var cast = clinic.cast();
    var answer =
        send(cast.inger(), post("/logbog/brugere/{id}/roller", cast.ole().id()), "SUPERVISOR");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer))
        .contains("oprettes og afsluttes kun af afdelingens uddannelsesansvarlige overlæge (UAO)")
        .contains("Krydset giver derfor ingen rettigheder");
    assertThat(roles.of(cast.ole().id())).hasSize(1);
  }

  @Test
  void aNumberNeverStandsInAnAddressAndIsShownOnlyForAPurpose() throws Exception {
    var cast = clinic.cast();
    var cpr = identities.open(cast.lise().id(), cast.lise(), "test");
    var found =
        http.perform(
            post("/logbog/brugere").param("q", cpr.value()).with(as(cast.inger())).with(aForm()));
    assertThat(text(found.andReturn().getResponse()))
        .contains("Lise Thorup", cpr.masked())
        .doesNotContain(cpr.value() + "<", cpr.written());
    assertThat(
            text(
                http.perform(get("/logbog/brugere/{id}", cast.lise().id()).with(as(cast.inger())))
                    .andReturn()
                    .getResponse()))
        .contains(cpr.masked())
        .doesNotContain(cpr.written());
    var without =
        http.perform(
            post("/logbog/brugere/{id}/cpr", cast.lise().id())
                .with(as(cast.inger()))
                .with(aForm()));
    assertThat(text(without.andReturn().getResponse()))
        .contains("Vælg, hvad nummeret skal bruges til")
        .doesNotContain(cpr.written());
    var shown =
        http.perform(
            post("/logbog/brugere/{id}/cpr", cast.lise().id())
                .param("purpose", "REGISTER")
                .with(as(cast.inger()))
                .with(aForm()));
    assertThat(text(shown.andReturn().getResponse())).contains(cpr.written());
    assertThat(shown.andReturn().getResponse().getHeader("Cache-Control")).contains("no-store");
    assertThat(
            jdbc.sql(
                    "select details ->> 'purpose' from audit.entry where act = 'CprOpened' and actor = :inger")
                .param("inger", cast.inger().id().toString())
                .query(String.class)
                .list())
        .containsExactly("REGISTER");
  }

  @Test
  void whoseRoleEndedIsShownTheRolesTheyStillHave() throws Exception {
    var cast = clinic.cast();
    var second = clinic.also(cast.karen().id(), Role.RESEARCH_SUPERVISOR, Scope.in(Region.NORTH));
    roles.end(cast.inger(), cast.karen().active(), rows.today());
    var answer =
        http.perform(get("/logbog/brugere").with(as(cast.karen()))).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(403);
    assertThat(text(answer))
        .contains("Den rolle, du arbejder i, er ophørt")
        .contains(second.active().toString())
        .contains("Skift til denne rolle");
  }

  @Test
  void whatNoKeyboardWritesFindsNobodyAndBreaksNothing() throws Exception {
    var cast = clinic.cast();
    var answer =
        http.perform(
                post("/logbog/brugere")
                    .param("q", "Ord om det", "a\u0000b")
                    .with(as(cast.inger()))
                    .with(aForm()))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
  }

  private List<PersonId> found(Viewer.Clinician viewer, String typed) {
    return finding.find(viewer, typed, null).users().stream().map(User::id).toList();
  }

  private MockHttpServletResponse send(
      Viewer.Clinician viewer, MockHttpServletRequestBuilder request, String role)
      throws Exception {
    return http.perform(request.param("role", role).with(as(viewer)).with(aForm()))
        .andReturn()
        .getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
