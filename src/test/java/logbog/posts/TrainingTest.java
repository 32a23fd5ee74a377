package logbog.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import logbog.ModuleTest;
import logbog.audit.Actor;
import logbog.mail.Letters;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.roles.Clinic;
import logbog.roles.Role;
import logbog.roles.Scope;
import logbog.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens in an element: supervisors, plan, talks, leave, cards (M17), and employment. */
@ModuleTest
record TrainingTest(
    Clinic clinic,
    Postings postings,
    Trainings trainings,
    ElementFiles files,
    Supervisors supervisors,
    TrainingPlans plans,
    Talks talks,
    Leaves leaves,
    Cards cards,
    Employments employments,
    Posts posts,
    People people,
    Letters letters,
    JdbcClient jdbc,
    TransactionTemplate transaction) {

  @Test
  void thePlaceLeadNamesSupervisorsAmongThoseWhoHoldTheRoleThere() {
    var cast = clinic.cast();
    var element = postings.freja(cast).elements().getFirst().id();
    var freja = cast.freja().id();
    supervisors.name(cast.karen(), freja, element, cast.henrik().id(), true);
    supervisors.name(cast.karen(), freja, element, cast.henrik().id(), true);
    assertThat(posts.principalSupervisors(element)).containsExactly(cast.henrik().id());
    letters.deliver();
    assertThat(letters.to(people.get(cast.henrik().id()).email().value())).hasSize(1);
    assertThatThrownBy(() -> supervisors.name(cast.karen(), freja, element, cast.ole().id(), true))
        .isInstanceOf(NotFound.class);
    for (var other : List.of(cast.henrik(), cast.inger(), cast.freja())) {
      assertThatThrownBy(() -> supervisors.name(other, freja, element, cast.lise().id(), false))
          .isInstanceOf(NotYours.class);
    }
    var named = files.of(cast.karen(), freja, element).opened().guiding().getFirst();
    supervisors.end(cast.karen(), freja, element, named.id());
    assertThat(posts.principalSupervisors(element)).isEmpty();
  }

  @Test
  void theDoctorWritesThePlanAndPrincipalSupervisorAndLeadReceiveIt() {
    var cast = clinic.cast();
    var element = postings.freja(cast).elements().getFirst().id();
    var freja = cast.freja().id();
    supervisors.name(cast.karen(), freja, element, cast.henrik().id(), true);
    plans.keep(cast.freja(), freja, element, "Hemmelig kladde");
    assertThat(plans.read(cast.karen(), freja, element).draft()).isEmpty();
    plans.send(cast.freja(), freja, element, "Akut modtagelse i november");
    letters.deliver();
    for (var receiver : List.of(cast.karen(), cast.henrik())) {
      var mail = letters.lastTo(people.get(receiver.id()).email().value());
      assertThat(mail.subject() + mail.text())
          .contains("/forloeb/" + element + "/plan", "Freja Holm")
          .doesNotContain("Akut modtagelse");
    }
    assertThat(letters.to(people.get(cast.lise().id()).email().value())).isEmpty();
    plans.read(cast.inger(), freja, element);
    assertThat(plans.read(cast.freja(), freja, element).plan().orElseThrow().openings()).isEmpty();
    plans.read(cast.henrik(), freja, element);
    plans.read(cast.henrik(), freja, element);
    assertThat(plans.read(cast.freja(), freja, element).plan().orElseThrow().openings())
        .extracting(TrainingPlan.Opening::name, TrainingPlan.Opening::role)
        .containsExactly(tuple("Henrik Bast", Role.PRINCIPAL_SUPERVISOR));
    assertThatThrownBy(() -> plans.send(cast.karen(), freja, element, "Min plan"))
        .isInstanceOf(NotYours.class);
    plans.send(cast.freja(), freja, element, "Ny plan");
    assertThat(plans.read(cast.karen(), freja, element).earlier())
        .extracting(TrainingPlan::words)
        .containsExactly("Akut modtagelse i november");
  }

  @Test
  void whoeverGuidesTheDoctorNotesTheTalksAndNobodyTheirOwn() {
    var cast = clinic.cast();
    var element = postings.freja(cast).elements().getFirst().id();
    var freja = cast.freja().id();
    var today = postings.today();
    assertThatThrownBy(() -> hold(cast.henrik(), cast, element, "Ikke valgt"))
        .isInstanceOf(NotYours.class);
    supervisors.name(cast.karen(), freja, element, cast.henrik().id(), true);
    hold(cast.henrik(), cast, element, "Første");
    hold(cast.karen(), cast, element, "Anden");
    var training = trainings.of(cast.freja(), freja);
    var of = training.record().element(element).orElseThrow();
    assertThat(training.talk(of, Talk.Kind.INTRODUCTION).orElseThrow().note()).isEqualTo("Anden");
    assertThat(training.talks().get(element)).hasSize(2);
    for (var other : List.of(cast.freja(), cast.inger(), cast.lise())) {
      assertThatThrownBy(() -> hold(other, cast, element, "Nej")).isInstanceOf(NotYours.class);
    }
    var herself = clinic.also(freja, Role.EDUCATION_LEAD, Scope.at(cast.medical()));
    assertThatThrownBy(() -> talks.hold(herself, freja, element, Talk.Kind.FINAL, today, "Selv"))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void leaveIsNotedByThePlaceOrTheSecretariatAndCanBeTakenBack() {
    var cast = clinic.cast();
    var element = postings.freja(cast).elements().getFirst();
    var freja = cast.freja().id();
    leaves.note(cast.inger(), freja, element.id(), element.from(), element.from().plusDays(3));
    leaves.note(cast.karen(), freja, element.id(), element.to(), element.to());
    assertThat(leaves.of(freja)).hasSize(2);
    leaves.withdraw(cast.inger(), freja, element.id(), leaves.of(freja).getFirst().id());
    assertThat(leaves.of(freja)).extracting(Leave::from).containsExactly(element.to());
    assertThatThrownBy(
            () -> leaves.note(cast.freja(), freja, element.id(), element.from(), element.from()))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void aHospitalsDepartmentAttestsACardAndItSpeaksForItsCompetencesUntilTakenBack() {
    var cast = clinic.cast();
    var post = postings.amina(cast);
    var atHospital = post.elements().getFirst().id();
    var amina = cast.amina().id();
    var card =
        cards.of(List.of(post)).stream()
            .filter(it -> it.key().equals("medicinsk-afdeling"))
            .findFirst()
            .orElseThrow();
    var competence = card.competences().getFirst();
    assertThatThrownBy(
            () -> cards.attest(cast.grete(), amina, post.elements().getLast().id(), card.key()))
        .isInstanceOf(NotYours.class);
    cards.attest(cast.karen(), amina, atHospital, card.key());
    assertThatThrownBy(() -> cards.attest(cast.karen(), amina, atHospital, card.key()))
        .isInstanceOf(CardStands.class);
    assertThat(cards.speakingFor(post, competence))
        .extracting(AttestedCard::name)
        .containsExactly("Karen Vinther");
    var attested = cards.attested(amina).getFirst();
    cards.withdraw(cast.karen(), amina, atHospital, attested.id(), "Forkert læge");
    assertThat(cards.speakingFor(post, competence)).isEmpty();
    assertThat(cards.attested(amina))
        .extracting(AttestedCard::withdrawnBecause)
        .containsExactly("Forkert læge");
  }

  @Test
  void theHistoryOfEmploymentIsTheDoctorsAloneUntilItIsSent() {
    var cast = clinic.cast();
    postings.freja(cast);
    var from = postings.today().minusYears(1);
    var facts = new EmploymentFacts(from, null, "Midtby Sygehus", "KBU-læge", BigDecimal.TEN);
    employments.add(cast.freja(), facts);
    var row = employments.of(cast.freja().id()).getFirst();
    assertThatThrownBy(() -> employments.change(cast.karen(), row.id(), facts))
        .isInstanceOf(NotFound.class);
    employments.change(
        cast.freja(),
        row.id(),
        new EmploymentFacts(from, from.plusDays(9), "Østby", "Vikar", null));
    transaction.executeWithoutResult(status -> employments.sent(cast.freja().id(), Actor.system()));
    assertThatThrownBy(() -> employments.change(cast.freja(), row.id(), facts))
        .isInstanceOf(EmploymentSent.class);
    assertThatThrownBy(() -> employments.remove(cast.freja(), row.id()))
        .isInstanceOf(EmploymentSent.class);
    assertThatThrownBy(
            () ->
                jdbc.sql("update posts.employment set place = 'x' where id = :id")
                    .param("id", row.id())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class);
    employments.add(cast.freja(), facts);
    assertThat(employments.of(cast.freja().id()))
        .extracting(Employment::open)
        .containsExactlyInAnyOrder(false, true);
  }

  private void hold(Viewer.Clinician by, Clinic.Cast cast, ElementId element, String note) {
    talks.hold(by, cast.freja().id(), element, Talk.Kind.INTRODUCTION, postings.today(), note);
  }
}
