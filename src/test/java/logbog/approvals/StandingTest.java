package logbog.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.people.Viewer;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.roles.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database holds of approvals, whoever writes to it (M4). */
@ModuleTest
record StandingTest(
    Clinic clinic,
    Postings postings,
    Approved approved,
    Approvals approvals,
    ApprovalRows rows,
    Signers signers,
    Roles roles,
    Statements statements,
    JdbcClient jdbc,
    Clock clock) {

  @Test
  void oneApprovalOfAThingStandsAtMost() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var first = approved.competence(post, "1");
    approved.standing(cast.karen(), post, first);
    assertThatThrownBy(() -> approved.standing(cast.ole(), post, first))
        .isInstanceOf(DuplicateKeyException.class)
        .hasMessageContaining("stands_once");
    assertThat(approvals.of(cast.freja().id())).hasSize(1);
  }

  @Test
  void nobodyApprovesOrResetsTheirOwnWhateverTheRole() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var lead = clinic.also(cast.freja().id(), Role.EDUCATION_LEAD, Scope.at(cast.medical()));
    assertThatThrownBy(() -> approved.standing(lead, post, approved.competence(post, "1")))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("nobody_approves_their_own");
    var given = approved.standing(cast.karen(), post, approved.competence(post, "2"));
    assertThatThrownBy(() -> strike(lead, given))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("nobody_resets_their_own");
  }

  @Test
  void whatIsGivenIsNeverChangedAndNeverDeleted() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    approved.standing(cast.karen(), post, approved.competence(post, "1"));
    for (var change :
        new String[] {
          "update approvals.approval set note = 'andet'",
          "delete from approvals.approval",
          "delete from approvals.withdrawal",
          "delete from approvals.reset",
          "delete from approvals.standing",
          "insert into approvals.standing select * from approvals.standing"
        }) {
      assertThatThrownBy(() -> jdbc.sql(change).update())
          .as(change)
          .isInstanceOf(DataAccessException.class)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  /** Half a minute, and neither before it nor after it the other. */
  @Test
  void anApprovalIsWithdrawnBeforeItIsOfEffectAndResetAfter() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var effective = approved.standing(cast.karen(), post, approved.competence(post, "1"));
    assertThatThrownBy(() -> rows.withdraw(effective, clock.instant()))
        .isInstanceOf(DataIntegrityViolationException.class);
    var pending =
        approved.standing(
            cast.karen(), post, approved.competence(post, "2"), Basis.APPROVED, Duration.ZERO);
    assertThatThrownBy(() -> strike(cast.inger(), pending))
        .isInstanceOf(DataIntegrityViolationException.class);
    rows.withdraw(pending, clock.instant());
    strike(cast.inger(), effective);
    assertThatThrownBy(() -> strike(cast.inger(), effective))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThat(approvals.of(cast.freja().id())).hasSize(2).noneMatch(Approval::stands);
  }

  @Test
  void whatWasStruckThroughOrTakenBackCanBeApprovedAnew() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var first = approved.competence(post, "1");
    strike(cast.inger(), approved.standing(cast.karen(), post, first));
    assertThat(approvals.standing(cast.freja().id(), post.id())).isEmpty();
    approved.standing(cast.karen(), post, first);
    assertThat(approvals.standing(cast.freja().id(), post.id())).containsExactly(first);
    assertThat(approvals.history(cast.freja().id(), post.id(), first))
        .extracting(Approval::stands)
        .containsExactly(true, false);
  }

  /** As many as a doctor has of all kinds at the end of main training. */
  @Test
  void threeHundredApprovalsOfADoctorAreReadInOneStatement() throws Exception {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    for (int n = 0; n < 300; n++) {
      approved.standing(cast.karen(), post, Subject.researchModule(UUID.randomUUID()));
    }
    assertThat(statements.of(() -> assertThat(approvals.of(cast.freja().id())).hasSize(300)))
        .hasSize(1);
  }

  private void strike(Viewer.Clinician by, Approval approval) {
    rows.reset(
        List.of(approval.id()),
        signers.of(roles.find(by.active()).orElseThrow()),
        UUID.randomUUID(),
        clock.instant());
  }
}
