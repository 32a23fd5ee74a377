package logbog.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Only the secretariat resets, and everyone who relied on it is told (M4). */
@ModuleTest
record ResettingTest(
    Clinic clinic,
    Postings postings,
    Approved approved,
    Approvals approvals,
    Resting resting,
    JdbcClient jdbc,
    TestClock clock) {

  @Test
  void onlyTheSecretariatResetsAndOnlyWhatIsOfEffect() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var given = approve(cast.karen(), post, "1");
    assertRefusedReset(cast.karen(), given, "approvals.refused.secretariat-alone");
    assertRefusedReset(cast.inger(), given, "approvals.refused.pending");
    clock.moveBy(Duration.ofSeconds(30));
    var request = UUID.randomUUID();
    approvals.reset(cast.inger(), Set.of(given.id()), request);
    assertThat(standing(cast, post)).isEmpty();
    assertThat(approvals.get(given.id()).reset())
        .hasValueSatisfying(
            it -> {
              assertThat(it.request()).isEqualTo(request);
              assertThat(it.by().name()).isEqualTo("Inger Kjær");
              assertThat(it.by().place()).isEqualTo("Region Nord");
            });
    assertRefusedReset(cast.inger(), given, "approvals.refused.struck");
  }

  @Test
  void ofSeveralToResetAllAreOrNone() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var effective = approved.standing(cast.karen(), post, approved.competence(post, "1"));
    var pending = approve(cast.karen(), post, "2");
    assertThatThrownBy(
            () ->
                approvals.reset(
                    cast.inger(), List.of(effective.id(), pending.id()), UUID.randomUUID()))
        .isInstanceOf(ApprovalRefused.class);
    assertThat(approvals.get(effective.id()).stands()).isTrue();
  }

  @Test
  void eachStepLeavesATrail() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var given = approve(cast.karen(), post, "1");
    approvals.withdraw(cast.karen(), given.id());
    var again = approved.standing(cast.karen(), post, given.subject());
    approvals.reset(cast.inger(), Set.of(again.id()), UUID.randomUUID());
    assertThat(
            jdbc.sql(
                    "select act from audit.entry where learner = :freja and act like 'Approval%' order by id")
                .param("freja", cast.freja().id().value())
                .query(String.class)
                .list())
        .containsExactly("ApprovalGiven", "ApprovalWithdrawn", "ApprovalReset");
  }

  @Test
  void theDoctorWhoeverApprovedAndWhoeverReliedOnItAreToldInOneLetterEach() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var first = approved.standing(cast.karen(), post, approved.competence(post, "1"));
    var second = approved.standing(cast.karen(), post, approved.competence(post, "2"));
    resting.rely(
        new Reliance(
            first.id(),
            "approvals.basis.APPROVED",
            new Described("", "Læringsmål, 1. delforløb"),
            Instant.EPOCH,
            Set.of(cast.ole().id()),
            null));
    assertThat(approvals.restingOn(List.of(first.id(), second.id())))
        .extracting(Reliance::on)
        .containsExactly(first.id());
    assertThat(approvals.restingOn(List.of(second.id()))).isEmpty();
    var request = UUID.randomUUID();
    approvals.reset(cast.inger(), List.of(first.id(), second.id()), request);
    assertThat(
            jdbc.sql("select details ->> 'person' from mail.letter where about = :request")
                .param("request", request)
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder(
            cast.freja().id().toString(), cast.karen().id().toString(), cast.ole().id().toString());
  }

  private Approval approve(Viewer.Clinician by, Post post, String code) {
    return approvals.approve(
        by, post.doctor(), post.id(), approved.competence(post, code), Basis.APPROVED, null);
  }

  private Set<Subject> standing(Clinic.Cast cast, Post post) {
    return approvals.standing(cast.freja().id(), post.id());
  }

  private void assertRefusedReset(Viewer.Clinician by, Approval given, String key) {
    assertThatThrownBy(() -> approvals.reset(by, Set.of(given.id()), UUID.randomUUID()))
        .isInstanceOfSatisfying(
            ApprovalRefused.class, it -> assertThat(it.problem().key()).isEqualTo(key));
  }
}
