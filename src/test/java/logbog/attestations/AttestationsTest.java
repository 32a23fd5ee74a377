package logbog.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Approvals;
import logbog.approvals.Basis;
import logbog.approvals.Reliance;
import logbog.approvals.Subject;
import logbog.curricula.Competence;
import logbog.curricula.Curricula;
import logbog.people.Viewer;
import logbog.posts.Element;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.roles.Role;
import logbog.roles.Scope;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;

/** Time (M5) and goals (M6) of an element: when, by whom, and what rests on what. */
@ModuleTest
record AttestationsTest(
    Clinic clinic,
    Postings postings,
    Approvals approvals,
    Attestations attestations,
    Curricula curricula,
    TestClock time) {

  @Test
  void timeIsRefusedADayEarlyWithTheDayAndGivenOnIt() {
    var cast = clinic.cast();
    var jonas = postings.jonas(cast);
    var element = jonas.elements().getFirst();
    var earliest = element.to().minusMonths(1);
    assertThat(attestations.of(jonas).getFirst().earliest()).isEqualTo(earliest);
    on(earliest.minusDays(1));
    assertThatThrownBy(() -> time(cast.grete(), jonas, element))
        .isInstanceOfSatisfying(
            ApprovalRefused.class,
            refused -> {
              assertThat(refused.earliest()).contains(earliest);
              assertThat(refused.problem().arguments()).contains(earliest);
            });
    assertThat(approvals.of(jonas.doctor())).isEmpty();
    on(earliest);
    time(cast.grete(), jonas, element);
    assertThat(attestations.of(jonas).getFirst().timeState()).isEqualTo(AttestationState.PENDING);
    time.moveBy(Approval.PENDING);
    assertThat(attestations.of(jonas).getFirst().timeState()).isEqualTo(AttestationState.GIVEN);
  }

  @Test
  void aPaperFromBeforeIsVerifiedByThePresentLeadAndNotEarlierEither() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var element = freja.elements().getFirst();
    var ofTime = Subject.timeOf(element.id());
    refused(() -> approve(cast.karen(), freja, ofTime, Basis.VERIFIED), "early");
    on(element.to().plusMonths(5));
    var successor = clinic.as("Vera Lind", Role.EDUCATION_LEAD, Scope.at(cast.medical()));
    approve(successor, freja, ofTime, Basis.VERIFIED);
    var ofGoals = Subject.goalsOf(element.id());
    refused(() -> approve(cast.inger(), freja, ofGoals, Basis.CREDIT), "basis");
  }

  @Test
  void onlyWhoLeadsTheTrainingAtThePlaceAttestsAndOnce() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var element = freja.elements().getFirst();
    on(element.to());
    for (var other : List.of(cast.lise(), cast.henrik(), cast.inger(), cast.bo())) {
      refused(() -> time(other, freja, element), "role");
    }
    refused(() -> time(cast.ole(), freja, element), "department");
    refused(() -> time(cast.grete(), freja, element), "department");
    time(cast.karen(), freja, element);
    assertThatThrownBy(() -> time(cast.karen(), freja, element))
        .isInstanceOf(ApprovalRefused.class);
    assertThat(approvals.of(freja.doctor())).hasSize(1);
  }

  @Test
  void goalsAreAttestedWhenAllThatIsPlannedStandsApprovedCreditedOrExempted() {
    var cast = clinic.cast();
    var jonas = postings.jonas(cast);
    var element = jonas.elements().getFirst();
    var all = planned(jonas);
    for (var competence : all.subList(2, all.size())) {
      approve(cast.grete(), jonas, Subject.of(competence.id()), Basis.APPROVED);
    }
    approve(cast.inger(), jonas, Subject.of(all.get(1).id()), Basis.CREDIT);
    time.moveBy(Approval.PENDING);
    assertThat(attestations.of(jonas).getFirst().missing()).containsExactly(all.getFirst());
    refused(() -> goals(cast.grete(), jonas, element), "goals");
    approve(cast.inger(), jonas, Subject.of(all.getFirst().id()), Basis.OTHER_BASIS);
    // What is pending can still be taken back.
    refused(() -> goals(cast.grete(), jonas, element), "goals");
    time.moveBy(Approval.PENDING);
    goals(cast.grete(), jonas, element);
    assertThat(attestations.of(jonas).getFirst().goalsState()).isEqualTo(AttestationState.PENDING);
  }

  @Test
  void goalsRestOnTheApprovalsOfWhatIsPlannedAndOnNothingElse() {
    var cast = clinic.cast();
    var jonas = postings.jonas(cast);
    var element = jonas.elements().getFirst();
    var given =
        planned(jonas).stream()
            .map(it -> approve(cast.grete(), jonas, Subject.of(it.id()), Basis.APPROVED))
            .toList();
    time.moveBy(Approval.PENDING);
    assertThat(resting(given.getFirst())).isEmpty();
    goals(cast.grete(), jonas, element);
    assertThat(resting(given.getFirst()))
        .singleElement()
        .satisfies(it -> assertThat(it.people()).containsExactly(cast.grete().id()));
    on(element.to());
    assertThat(resting(time(cast.grete(), jonas, element))).isEmpty();
  }

  private List<Reliance> resting(Approval approval) {
    return approvals.restingOn(List.of(approval.id())).stream()
        .filter(it -> it.key().equals("attestations.rests"))
        .toList();
  }

  private Approval time(Viewer.Clinician by, Post post, Element element) {
    return approve(by, post, Subject.timeOf(element.id()), Basis.APPROVED);
  }

  private Approval goals(Viewer.Clinician by, Post post, Element element) {
    return approve(by, post, Subject.goalsOf(element.id()), Basis.APPROVED);
  }

  private Approval approve(Viewer.Clinician by, Post post, Subject subject, Basis basis) {
    return approvals.approve(by, post.doctor(), post.id(), subject, basis, null);
  }

  private static void refused(Runnable act, String why) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            ApprovalRefused.class,
            it -> assertThat(it.problem().key()).isEqualTo("attestations.refused." + why));
  }

  private List<Competence> planned(Post post) {
    return curricula.get(post.curriculum()).competences();
  }

  private void on(LocalDate day) {
    time.moveTo(day.atTime(12, 0).atZone(Shell.DENMARK).toInstant());
  }
}
