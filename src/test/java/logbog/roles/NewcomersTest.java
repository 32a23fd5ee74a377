package logbog.roles;

import static logbog.Story.aForm;
import static logbog.Story.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import logbog.ModuleTest;
import logbog.audit.Actor;
import logbog.mail.EmailAddress;
import logbog.people.Identities;
import logbog.people.Mobile;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.places.Appointee;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** People the logbook does not know are entered with a role; those it knows are found first. */
@ModuleTest
record NewcomersTest(
    Newcomers newcomers,
    ProjectLead lead,
    UserRows users,
    Roles roles,
    RoleRows rows,
    Clinic clinic,
    People people,
    Identities identities,
    MockMvc http) {

  @Test
  void anEducationLeadEntersASupervisorWhoWritesTheirOwnNumber() throws Exception {
    var cast = clinic.cast();
    var email = "ny-" + System.nanoTime() + "@laege.example";
    var answer =
        enter(
            cast.karen(),
            Map.of("name", "Per Ny", "email", email, "mobile", mobile(), "role", "SUPERVISOR"));
    assertThat(answer.getStatus()).isEqualTo(303);
    var per = users.at(EmailAddress.of(email)).getFirst();
    assertThat(roles.currentOf(per.id()))
        .singleElement()
        .satisfies(grant -> assertThat(grant.is(Role.SUPERVISOR, cast.medical())).isTrue());
    assertThat(identities.known(per.id())).isFalse();
    identities.identify(
        per.id(),
        Clinic.cpr(900_000),
        null,
        new Viewer.Clinician(per.id(), "Per Ny", roles.of(per.id()).getFirst().id()).actor());
    assertThat(identities.find(Clinic.cpr(900_000))).contains(per.id());
  }

  @Test
  void whoTheLogbookKnowsIsShownAndNotEnteredTwice() throws Exception {
    var cast = clinic.cast();
    var known = people.get(cast.bo().id()).email().value();
    var answer =
        enter(
            cast.karen(),
            Map.of("name", "Bo R", "email", known, "mobile", mobile(), "role", "SUPERVISOR"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("/logbog/brugere/" + cast.bo().id());
    var same = identities.mobile(cast.bo().id()).orElseThrow();
    assertThatThrownBy(
            () ->
                newcomers.enter(
                    cast.karen(),
                    new Newcomer(
                        "Bo R",
                        EmailAddress.of("bo-" + System.nanoTime() + "@laege.example"),
                        same,
                        null),
                    new Wish(Role.SUPERVISOR, Scope.at(cast.medical()), rows.today(), null)))
        .isInstanceOf(AlreadyKnown.class);
  }

  @Test
  void aNamesakeIsAskedAboutAndMayBeAnother() throws Exception {
    var cast = clinic.cast();
    var email = "henrik-" + System.nanoTime() + "@laege.example";
    var typed =
        Map.of("name", "Henrik Bast", "email", email, "mobile", mobile(), "role", "SUPERVISOR");
    var asked = enter(cast.karen(), typed);
    assertThat(asked.getStatus()).isEqualTo(422);
    assertThat(text(asked)).contains("Det er en anden person");
    assertThat(users.at(EmailAddress.of(email))).isEmpty();
    var more = new HashMap<>(typed);
    more.put("other", "ja");
    assertThat(enter(cast.karen(), more).getStatus()).isEqualTo(303);
    assertThat(users.at(EmailAddress.of(email))).hasSize(1);
  }

  @Test
  void aRefusedRoleEntersNobody() throws Exception {
    var cast = clinic.cast();
    var email = "ny-" + System.nanoTime() + "@laege.example";
    var answer =
        enter(
            cast.inger(),
            Map.of(
                "name",
                "Per Ny",
                "email",
                email,
                "mobile",
                mobile(),
                "role",
                "SUPERVISOR",
                "other",
                "ja"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("uddannelsesansvarlige overlæge (UAO)");
    assertThat(people.claiming(EmailAddress.of(email))).isEmpty();
  }

  @Test
  void aSecretariatEntersAnEducationLeadWithTheirNumber() throws Exception {
    var cast = clinic.cast();
    var email = "uao-" + System.nanoTime() + "@laege.example";
    var typed =
        new HashMap<>(
            Map.of(
                "name",
                "Ny Uao",
                "email",
                email,
                "mobile",
                mobile(),
                "role",
                "EDUCATION_LEAD",
                "other",
                "ja"));
    typed.put("cpr", "310257-5000");
    typed.put("department", "findes ikke");
    var wrong = text(enter(cast.inger(), typed));
    assertThat(wrong)
        .contains("Datoen i CPR-nummeret findes ikke", "Den afdeling eller praksis kendes ikke");
    typed.put("cpr", Clinic.cpr(900_001).written());
    typed.put("department", clinic.key(cast.medical()));
    assertThat(enter(cast.inger(), typed).getStatus()).isEqualTo(303);
    var person = identities.find(Clinic.cpr(900_001)).orElseThrow();
    assertThat(roles.holders(Role.EDUCATION_LEAD, cast.medical()))
        .anyMatch(grant -> grant.person().equals(person));
  }

  /** The operator names and ends the project lead, who has no maker in the logbook. */
  @Test
  void theOperatorNamesAndEndsTheProjectLead() {
    var email = EmailAddress.of("dorte-" + System.nanoTime() + "@laege.example");
    var who = new Appointee(email, "Dorte Munk", null, null);
    assertThat(lead.name(who, Actor.operator())).isTrue();
    assertThat(lead.name(who, Actor.operator())).isFalse();
    var dorte = users.at(email).getFirst().id();
    assertThat(roles.currentOf(dorte)).extracting(Grant::role).containsExactly(Role.PROJECT_LEAD);
    assertThat(lead.end(email, Actor.operator())).isTrue();
    assertThat(lead.end(email, Actor.operator())).isFalse();
    assertThat(roles.currentOf(dorte)).isEmpty();
  }

  private MockHttpServletResponse enter(Viewer.Clinician by, Map<String, String> fields)
      throws Exception {
    var request = post("/logbog/brugere/ny").with(as(by)).with(aForm());
    fields.forEach(request::param);
    return http.perform(request).andReturn().getResponse();
  }

  private static String mobile() {
    return new Mobile("+4530%06d".formatted(System.nanoTime() % 1_000_000)).value();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
