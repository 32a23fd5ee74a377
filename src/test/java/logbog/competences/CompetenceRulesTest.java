package logbog.competences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Approvals;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.curricula.Competence;
import logbog.curricula.Curricula;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.roles.Delegations;
import logbog.roles.Role;
import logbog.roles.RoleEnded;
import logbog.roles.Roles;
import logbog.roles.Scope;
import org.junit.jupiter.api.Test;

/** Who may approve a competence, and which (M3, M7, M11, M17). */
@ModuleTest
record CompetenceRulesTest(
    Clinic clinic,
    Postings postings,
    Approvals approvals,
    Curricula curricula,
    Roles roles,
    Delegations delegations,
    TestClock time) {

  @Test
  void theDepartmentsLeadApprovesAndASupervisorWhileItIsDelegated() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    approve(cast.karen(), freja, 0, Basis.APPROVED);
    approve(cast.lise(), freja, 1, Basis.APPROVED);
    refused(cast.henrik(), freja, 2, Basis.APPROVED, "not-delegated");
    delegations.end(cast.karen(), cast.lise().active());
    refused(cast.lise(), freja, 2, Basis.APPROVED, "not-delegated");
    assertThat(approvals.of(freja.doctor())).hasSize(2);
  }

  @Test
  void nobodyElseApprovesAndAnotherDepartmentDoesNot() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    for (var other :
        List.of(cast.bo(), cast.tove(), cast.nils(), cast.signe(), cast.dorte(), cast.inger())) {
      refused(other, freja, 0, Basis.APPROVED, "role");
    }
    refused(cast.grete(), freja, 0, Basis.APPROVED, "department");
    // Freja comes to Ole's only later.
    refused(cast.ole(), freja, 0, Basis.APPROVED, "department");
    assertThat(approvals.of(freja.doctor())).isEmpty();
  }

  @Test
  void inGeneralPracticeTheTutorAloneApprovesAll() {
    var cast = clinic.cast();
    var amina = postings.amina(cast);
    approve(cast.grete(), amina, 0, Basis.APPROVED);
    refused(cast.karen(), amina, 1, Basis.APPROVED, "general-practice");
    refused(cast.lise(), amina, 1, Basis.APPROVED, "general-practice");
  }

  @Test
  void aSupervisorApprovesAMonthAfterTheDoctorLeftAndTheLeadForEver() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var left = freja.elements().getFirst().to();
    time.moveBy(
        Duration.ofDays(left.toEpochDay() - postings.today().toEpochDay() + Training.GRACE));
    approve(cast.lise(), freja, 0, Basis.APPROVED);
    time.moveBy(Duration.ofDays(1));
    refused(cast.lise(), freja, 1, Basis.APPROVED, "moved-on");
    approve(cast.karen(), freja, 1, Basis.APPROVED);
  }

  @Test
  void creditAndExemptionAreGivenByTheRegionsSecretariatAlone() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    approve(cast.inger(), freja, 0, Basis.CREDIT);
    approve(cast.inger(), freja, 1, Basis.OTHER_BASIS);
    refused(cast.karen(), freja, 2, Basis.CREDIT, "credit");
    refused(cast.palle(), freja, 2, Basis.CREDIT, "region");
  }

  @Test
  void aPaperIsVerifiedByTheLeadAndNotByASupervisor() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    approve(cast.karen(), freja, 0, Basis.VERIFIED);
    refused(cast.lise(), freja, 1, Basis.VERIFIED, "verify");
  }

  @Test
  void aCompetenceOfAnotherEditionIsRefusedInOneSentence() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var foreign = Subject.of(competence(postings.jonas(cast), 0).id());
    assertThatThrownBy(
            () ->
                approvals.approve(
                    cast.karen(), freja.doctor(), freja.id(), foreign, Basis.APPROVED, null))
        .isInstanceOf(ApprovalRefused.class);
    assertThat(approvals.of(freja.doctor())).isEmpty();
  }

  @Test
  void afterOnesRoleHasEndedNothingIsApprovedAndWhatWasStands() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    approve(cast.lise(), freja, 0, Basis.APPROVED);
    roles.end(cast.karen(), cast.lise().active(), postings.today());
    assertThatThrownBy(() -> approve(cast.lise(), freja, 1, Basis.APPROVED))
        .isInstanceOf(RoleEnded.class);
    assertThat(approvals.of(freja.doctor()))
        .singleElement()
        .satisfies(given -> assertThat(given.by().name()).isEqualTo("Lise Thorup"));
  }

  @Test
  void nobodyApprovesTheirOwnInAnyRole() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var lead = clinic.also(cast.freja().id(), Role.EDUCATION_LEAD, Scope.at(cast.medical()));
    assertThatThrownBy(() -> approve(lead, freja, 0, Basis.APPROVED))
        .isInstanceOf(ApprovalRefused.class);
  }

  private void approve(Viewer.Clinician by, Post post, int n, Basis basis) {
    approvals.approve(
        by, post.doctor(), post.id(), Subject.of(competence(post, n).id()), basis, null);
  }

  private void refused(Viewer.Clinician by, Post post, int n, Basis basis, String why) {
    assertThatThrownBy(() -> approve(by, post, n, basis))
        .isInstanceOfSatisfying(
            ApprovalRefused.class,
            it -> assertThat(it.problem().key()).isEqualTo("competences.refused." + why));
  }

  private Competence competence(Post post, int n) {
    return curricula.get(post.curriculum()).competences().get(n);
  }
}
