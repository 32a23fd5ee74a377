package logbog.approvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import logbog.ModuleTest;
import logbog.Story;
import logbog.approvals.Absence;
import logbog.approvals.Approvals;
import logbog.approvals.Approved;
import logbog.approvals.Asks;
import logbog.approvals.Desk;
import logbog.approvals.Desks;
import logbog.approvals.Ending;
import logbog.approvals.Tasks;
import logbog.mail.Letters;
import logbog.oversight.Oversight;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.roles.Delegations;
import logbog.roles.Role;
import logbog.roles.Scope;
import logbog.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * An approver is away: who stands in sees what they may approve themself, and signs as themself.
 */
@ModuleTest
record AwayTest(
    Weeks weeks,
    Clinic clinic,
    Postings postings,
    Approved approved,
    Approvals approvals,
    Asks asks,
    Desks desks,
    Tasks tasks,
    Absences absences,
    Delegations delegations,
    Oversight oversight,
    People people,
    MockMvcTester http,
    Letters letters) {

  @Test
  void whoStandsInGetsTheDigestAndApprovesInTheirOwnName() {
    var monday = weeks.monday();
    var cast = clinic.cast();
    var id = approved.ask(cast.freja(), postings.freja(cast), "1", cast.lise());
    absences.begin(cast.lise(), monday, monday.plusDays(9), cast.karen().id());
    weeks.live(monday.plusDays(3));
    assertThat(weeks.digests(cast.lise())).isEmpty();
    assertThat(weeks.digests(cast.karen()))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.text().replaceAll("\\s+", " "))
                    .contains("stedfortræder for Lise Thorup. 1 anmodning"));
    assertThat(letters.to(people.get(cast.karen().id()).email().value()))
        .anySatisfy(
            it -> assertThat(it.subject()).isEqualTo("Du er stedfortræder for Lise Thorup"));
    assertThat(covered(cast.karen()).tasks()).extracting(it -> it.ask().id()).containsExactly(id);
    assertThat(desks.waiting(cast.karen())).isOne();
    assertThat(tasks.open(cast.karen(), id).stoodIn()).isTrue();
    assertThat(asks.fileOf(cast.freja(), id))
        .satisfies(it -> assertThat(it.ask().opened()).isFalse())
        .satisfies(it -> assertThat(it.outlook().reminded()).isNull())
        .satisfies(
            it ->
                assertThat(it.outlook().away())
                    .extracting(Absence::deputyName)
                    .isEqualTo("Karen Vinther"));
    assertThatThrownBy(() -> tasks.answer(cast.karen(), id, Ending.NOT_SEEN, "", null))
        .isInstanceOf(NotFound.class);
    assertThat(tasks.approve(cast.karen(), id, null).by().name()).isEqualTo("Karen Vinther");
    assertThat(asks.fileOf(cast.freja(), id).ask().to().name()).isEqualTo("Lise Thorup");
  }

  @Test
  void toBeNamedGivesNoRightThatIsNotOnesOwn() {
    var monday = weeks.monday();
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var id = approved.ask(cast.freja(), post, "1", cast.karen());
    for (var other : List.of(cast.henrik(), cast.ole(), cast.freja(), cast.inger())) {
      assertThatThrownBy(() -> absences.begin(cast.karen(), monday, monday, other.id()))
          .isInstanceOf(NotFound.class);
    }
    absences.begin(cast.karen(), monday, monday.plusDays(5), cast.lise().id());
    assertThat(covered(cast.lise()).tasks()).hasSize(1);
    var elsewhere = clinic.also(cast.lise().id(), Role.SUPERVISOR, Scope.at(cast.surgery()));
    assertThat(covered(elsewhere).tasks()).isEmpty();
    assertThatThrownBy(() -> tasks.open(elsewhere, id)).isInstanceOf(NotFound.class);
    delegations.end(cast.karen(), cast.lise().active());
    assertThat(covered(cast.lise()).tasks()).isEmpty();
    assertThatThrownBy(() -> tasks.open(cast.lise(), id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> tasks.approve(cast.lise(), id, null)).isInstanceOf(NotFound.class);
    assertThat(approvals.of(cast.freja().id())).isEmpty();
  }

  @Test
  void itEndsByItselfAtMidnightOfTheLastDay() {
    var monday = weeks.monday();
    var cast = clinic.cast();
    var id = approved.ask(cast.freja(), postings.freja(cast), "1", cast.lise());
    absences.begin(cast.lise(), monday.plusDays(1), monday.plusDays(2), cast.karen().id());
    assertThatThrownBy(() -> tasks.open(cast.karen(), id)).isInstanceOf(NotFound.class);
    weeks.at(monday.plusDays(1), "00:00");
    assertThat(tasks.open(cast.karen(), id).stoodIn()).isTrue();
    weeks.at(monday.plusDays(2), "23:59");
    assertThat(tasks.open(cast.karen(), id).stoodIn()).isTrue();
    weeks.at(monday.plusDays(3), "00:00");
    assertThatThrownBy(() -> tasks.approve(cast.karen(), id, null)).isInstanceOf(NotFound.class);
    weeks.live(monday.plusDays(3));
    assertThat(weeks.digests(cast.lise())).hasSize(1);
    assertThat(weeks.digests(cast.karen())).isEmpty();
  }

  @Test
  void withNobodyStandingInTheLeadIsToldAndSeesWhoItIs() {
    var monday = weeks.monday();
    var cast = clinic.cast();
    approved.ask(cast.freja(), postings.freja(cast), "1", cast.lise());
    absences.begin(cast.lise(), monday, monday.plusDays(20), null);
    weeks.live(monday.plusDays(3));
    assertThat(weeks.digests(cast.lise())).isEmpty();
    assertThat(weeks.digests(cast.karen()))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.text().replaceAll("\\s+", " ")).contains("orlov uden stedfortræder"));
    var view = oversight.department(cast.karen(), cast.medical());
    assertThat(view.outlook(cast.lise().id()).away())
        .extracting(Absence::until)
        .isEqualTo(monday.plusDays(20));
    absences.end(cast.lise());
    weeks.live(monday.plusDays(4));
    assertThat(weeks.digests(cast.lise())).hasSize(1);
  }

  @Test
  void whatTheDeputyMayNotApproveIsStuckAndAnotherLeadIsTold() {
    var monday = weeks.monday();
    var cast = clinic.cast();
    var second = clinic.as("Mie Brandt", Role.EDUCATION_LEAD, Scope.at(cast.medical()));
    approved.ask(cast.freja(), postings.freja(cast), "1", cast.karen());
    absences.begin(cast.karen(), monday, monday.plusDays(30), cast.lise().id());
    weeks.live(monday.plusDays(3));
    assertThat(weeks.digests(cast.lise())).hasSize(1);
    assertThat(weeks.digests(second)).isEmpty();
    delegations.end(cast.karen(), cast.lise().active());
    weeks.live(monday.plusDays(4));
    assertThat(weeks.digests(second))
        .singleElement()
        .satisfies(it -> assertThat(it.subject()).contains("uden nogen til at svare"));
    weeks.live(monday.plusDays(10));
    assertThat(weeks.digests(cast.lise())).hasSize(1);
  }

  @Test
  void whoeverStandsInIsToldOnceUntilTheDaysChange() {
    var monday = weeks.monday();
    var cast = clinic.cast();
    absences.begin(cast.lise(), monday, monday.plusDays(9), cast.karen().id());
    letters.deliver();
    absences.begin(cast.lise(), monday, monday.plusDays(9), cast.karen().id());
    assertThat(told(cast.karen())).isOne();
    absences.begin(cast.lise(), monday, monday.plusDays(8), cast.karen().id());
    assertThat(told(cast.karen())).isEqualTo(2);
  }

  @Test
  void theFormSaysBeforehandWhatADeputyMayNotApproveAndWhoIsTold() {
    weeks.monday();
    var cast = clinic.cast();
    assertThat(form(cast.karen())).contains("kun enkelte kompetencer", "De venter, til du er");
    assertThat(form(cast.lise()))
        .doesNotContain("kun enkelte kompetencer")
        .contains("Ingen: den uddannelsesansvarlige på stedet får besked");
    clinic.as("Mie Brandt", Role.EDUCATION_LEAD, Scope.at(cast.medical()));
    assertThat(form(cast.karen()))
        .contains("kun enkelte kompetencer", "en kollega, der også leder")
        .doesNotContain("ingen anden får besked");
  }

  @Test
  void aLeaveUnderWayIsInTheFormAndSaysWhatTheDeputyLeavesLying() {
    var monday = weeks.monday();
    var cast = clinic.cast();
    approved.ask(cast.freja(), postings.freja(cast), "1", cast.karen());
    absences.begin(cast.karen(), monday, monday.plusDays(9), cast.lise().id());
    weeks.at(monday.plusDays(2), "09:00");
    assertThat(form(cast.karen()))
        .contains("value=\"" + monday + "\"", "value=\"" + monday.plusDays(9) + "\"")
        .contains("value=\"" + cast.lise().id() + "\" checked")
        .doesNotContain("må Lise Thorup ikke godkende");
    var longer = monday.plusDays(12).toString();
    var change = http.post().uri("/logbog/profil/fravaer").with(Story.aForm());
    change.param("from", monday.toString()).param("to", longer);
    change.param("deputy", cast.lise().id().toString());
    assertThat(change.with(Story.as(cast.karen()))).hasStatus(303);
    delegations.end(cast.karen(), cast.lise().active());
    assertThat(form(cast.karen()))
        .contains("value=\"" + longer + "\"", "1 anmodning, der venter på dig nu, må Lise Thorup")
        .contains("Ingen anden får besked. Svar på dem");
  }

  private String form(Viewer.Clinician viewer) {
    var page = http.get().uri("/logbog/profil/fravaer").with(Story.as(viewer)).exchange();
    return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private long told(Viewer.Clinician deputy) {
    letters.deliver();
    return letters.to(people.get(deputy.id()).email().value()).stream()
        .filter(it -> it.subject().startsWith("Du er stedfortræder"))
        .count();
  }

  private Desk.Covered covered(Viewer.Clinician deputy) {
    return desks.of(deputy, null).covered().getFirst();
  }
}
