package logbog.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import logbog.ModuleTest;
import logbog.approvals.Approval;
import logbog.approvals.Approvals;
import logbog.approvals.Approved;
import logbog.approvals.Basis;
import logbog.approvals.Reliance;
import logbog.approvals.Subject;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.junit.jupiter.api.Test;

/** Whoever resets a module sees what was approved because of it (M4, M8). */
@ModuleTest
record ResearchRestsTest(
    Clinic clinic, Postings postings, Approved approved, Approvals approvals, Trainings trainings) {

  @Test
  void theApprovalAsAWholeRestsOnItsModulesAndAnExemptionOnNone() {
    var cast = clinic.cast();
    var post = postings.amina(cast);
    var module =
        approved.standing(
            cast.signe(),
            post,
            Trainings.subject(trainings.of(post).modules().getFirst().module()));
    assertThat(resting(module)).isEmpty();
    var whole = approved.standing(cast.signe(), post, Subject.researchOf(post.id()));
    assertThat(resting(module))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.on()).isEqualTo(module.id());
              assertThat(it.people()).containsExactly(cast.signe().id());
            });
    approvals.reset(cast.inger(), List.of(whole.id()), UUID.randomUUID());
    exempt(cast, post);
    assertThat(resting(module)).isEmpty();
  }

  private void exempt(Clinic.Cast cast, Post post) {
    approved.standing(
        cast.inger(), post, Subject.researchOf(post.id()), Basis.OTHER_BASIS, Approval.PENDING);
  }

  private List<Reliance> resting(Approval approval) {
    return approvals.restingOn(List.of(approval.id())).stream()
        .filter(it -> it.key().equals("research.rests.overall"))
        .toList();
  }
}
