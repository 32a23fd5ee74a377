package logbog.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.roles.Role;
import logbog.roles.RoleEnded;
import logbog.roles.Roles;
import logbog.roles.Scope;
import logbog.web.NotFound;
import logbog.web.Refusal;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Approving, taking back, and resetting (M4). */
@ModuleTest
record ApprovalsTest(
    Clinic clinic,
    Postings postings,
    Approved approved,
    Approvals approvals,
    Roles roles,
    TransactionTemplate transaction,
    JdbcClient jdbc,
    TestClock clock) {

  @Test
  void anApprovalIsOfEffectHalfAMinuteAfterTheTap() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var given = approve(cast.karen(), post, "1");
    assertThat(given.effectiveAt()).isEqualTo(given.at().plusSeconds(30));
    assertThat(given.by())
        .isEqualTo(
            new Signer(
                cast.karen().id(),
                cast.karen().active(),
                "Karen Vinther",
                Role.EDUCATION_LEAD,
                "Medicinsk Afdeling, Midtby Sygehus"));
    assertThat(standing(cast, post)).isEmpty();
    clock.moveBy(Duration.ofSeconds(30));
    assertThat(standing(cast, post)).containsExactly(given.subject());
  }

  /** Nothing has to happen in between: a crash after the tap loses nothing and changes nothing. */
  @Test
  void theRowIsThereAtTheTapWithTheTimeOfItsEffect() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var given = approve(cast.karen(), post, "1");
    assertThat(
            jdbc.sql(
                    "select effective_at - at = interval '30 seconds' from approvals.approval where id = :id")
                .param("id", given.id().value())
                .query(Boolean.class)
                .single())
        .isTrue();
    assertThat(approvals.pendingOf(cast.karen()))
        .extracting(Approval::id)
        .containsExactly(given.id());
  }

  @Test
  void untilThenWhoeverGaveItTakesItBackAndNobodyElse() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var given = approve(cast.karen(), post, "1");
    for (var other : List.of(cast.lise(), cast.inger(), cast.freja())) {
      assertThatThrownBy(() -> approvals.withdraw(other, given.id())).isInstanceOf(NotFound.class);
    }
    clock.moveBy(Duration.ofSeconds(29));
    approvals.withdraw(cast.karen(), given.id());
    approvals.withdraw(cast.karen(), given.id());
    clock.moveBy(Duration.ofSeconds(2));
    assertThat(standing(cast, post)).isEmpty();
    assertThat(approvals.get(given.id()).withdrawal()).isPresent();
    approve(cast.karen(), post, "1");
  }

  @Test
  void afterHalfAMinuteItCannotBeTakenBack() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var given = approve(cast.karen(), post, "1");
    clock.moveBy(Duration.ofSeconds(30));
    assertRefused(
        () -> {
          approvals.withdraw(cast.karen(), given.id());
          return given;
        },
        "approvals.refused.of-effect");
    assertThat(standing(cast, post)).containsExactly(given.subject());
  }

  /** By person: not in another role, and not with another account. */
  @Test
  void nobodyApprovesTheirOwn() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var lead = clinic.also(cast.freja().id(), Role.EDUCATION_LEAD, Scope.at(cast.medical()));
    assertRefused(() -> approve(lead, post, "1"), "approvals.refused.own");
    assertThat(approvals.of(cast.freja().id())).isEmpty();
  }

  @Test
  void whoseRoleHasEndedApprovesNothing() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    approve(cast.lise(), post, "1");
    roles.end(
        cast.karen(), cast.lise().active(), LocalDate.ofInstant(clock.instant(), Shell.DENMARK));
    assertThatThrownBy(() -> approve(cast.lise(), post, "2")).isInstanceOf(RoleEnded.class);
    assertThat(approvals.of(cast.freja().id()))
        .singleElement()
        .satisfies(it -> assertThat(it.by().name()).isEqualTo("Lise Thorup"))
        .satisfies(it -> assertThat(it.by().role()).isEqualTo(Role.SUPERVISOR));
  }

  @Test
  void aCompetenceOfAnotherEditionIsRefused() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var elsewhere = approved.competence(postings.jonas(cast), "I1");
    assertRefused(
        () -> approve(cast.karen(), cast.freja().id(), post, elsewhere),
        "approvals.refused.competence-elsewhere");
    assertRefused(
        () ->
            approve(
                cast.karen(),
                cast.freja().id(),
                post,
                Subject.researchOf(postings.amina(cast).id())),
        "approvals.refused.research-elsewhere");
  }

  @Test
  void aPostOfAnotherDoctorIsNotFound() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var first = approved.competence(post, "1");
    assertThatThrownBy(() -> approve(cast.karen(), cast.jonas().id(), post, first))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void ofTwoWhoApproveInTheSameSecondOneIsFirstAndTheOtherIsToldWho() throws Exception {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    for (var code : List.of("1", "2", "3")) {
      var together = new CyclicBarrier(2);
      List<@Nullable Refusal> refusals;
      try (var threads = Executors.newFixedThreadPool(2)) {
        refusals =
            threads
                .invokeAll(
                    List.of(
                        at(together, cast.karen(), post, code),
                        at(together, cast.lise(), post, code)))
                .stream()
                .<@Nullable Refusal>map(it -> it.resultNow())
                .toList();
      }
      var first = approvals.history(cast.freja().id(), post.id(), approved.competence(post, code));
      assertThat(first).hasSize(1);
      assertThat(refusals)
          .filteredOn(it -> it != null)
          .singleElement()
          .satisfies(
              it -> {
                assertThat(it.problem().key()).isEqualTo("approvals.refused.stands");
                assertThat(it.problem().arguments().getLast())
                    .isEqualTo(first.getFirst().by().name());
              });
    }
  }

  /** A refusal writes nothing, so that whoever approves many goes on after it. */
  @Test
  void afterARefusalTheSameTransactionGoesOn() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    approve(cast.karen(), post, "1");
    transaction.executeWithoutResult(
        status -> {
          assertRefused(() -> approve(cast.karen(), post, "1"), "approvals.refused.stands");
          approve(cast.karen(), post, "2");
        });
    assertThat(approvals.of(cast.freja().id())).hasSize(2);
  }

  private Approval approve(Viewer.Clinician by, Post post, String code) {
    return approve(by, post.doctor(), post, approved.competence(post, code));
  }

  private Approval approve(Viewer.Clinician by, PersonId doctor, Post post, Subject subject) {
    return approvals.approve(by, doctor, post.id(), subject, Basis.APPROVED, null);
  }

  private Set<Subject> standing(Clinic.Cast cast, Post post) {
    return approvals.standing(cast.freja().id(), post.id());
  }

  private Callable<@Nullable Refusal> at(
      CyclicBarrier together, Viewer.Clinician by, Post post, String code) {
    return () -> {
      together.await();
      try {
        approve(by, post, code);
        return null;
      } catch (Refusal refused) {
        return refused;
      }
    };
  }

  private static void assertRefused(Callable<Approval> act, String key) {
    assertThatThrownBy(act::call)
        .isInstanceOfSatisfying(
            ApprovalRefused.class, it -> assertThat(it.problem().key()).isEqualTo(key));
  }
}
