package logbog.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Approvals;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.posts.Posts;
import logbog.roles.Clinic;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An attestation of goals (M6) is signed in the same instant in which something it rests on is
 * reset (M4) or taken back: whoever comes second has waited, and sees what the first has done.
 */
@ModuleTest
record GoalsAtOnceTest(
    Clinic clinic,
    Postings postings,
    Posts posts,
    Approvals approvals,
    TransactionTemplate transaction,
    JdbcClient jdbc,
    TestClock clock) {

  @Test
  void aResetWaitsForTheAttestationAndTellsThatItRestedOnIt() throws Exception {
    var cast = clinic.cast();
    var post = postings.jonas(cast);
    var planned = allButGoals(cast, post);
    clock.moveBy(Approval.PENDING);
    var reset =
        meanwhile(() -> goals(cast.grete(), post), () -> reset(cast.inger(), planned.getFirst()));
    assertThat(reset.get()).isEqualTo(List.of("attestations.rests"));
    assertThat(standing(post)).isEqualTo(planned.size());
  }

  @Test
  void anAttestationWaitsForTheResetAndIsRefused() throws Exception {
    var cast = clinic.cast();
    var post = postings.jonas(cast);
    var planned = allButGoals(cast, post);
    clock.moveBy(Approval.PENDING);
    var signed =
        meanwhile(() -> reset(cast.inger(), planned.getFirst()), () -> goals(cast.grete(), post));
    assertRefused(signed::get);
    assertThat(standing(post)).isEqualTo(planned.size() - 1);
  }

  @Test
  void anAttestationWaitsForWhatIsTakenBackInTheLastInstantAndIsRefused() throws Exception {
    var cast = clinic.cast();
    var post = postings.jonas(cast);
    var planned = allButGoals(cast, post);
    // The clock runs on: far enough from the moment of effect for the slowest machine.
    clock.moveBy(Approval.PENDING.dividedBy(3));
    var signed =
        meanwhile(
            () -> {
              approvals.withdraw(cast.grete(), planned.getLast().id());
              clock.moveBy(Approval.PENDING);
            },
            () -> goals(cast.grete(), post));
    assertRefused(signed::get);
    assertThat(standing(post)).isEqualTo(planned.size() - 1);
  }

  /** The second, begun in a thread of its own when the first is done and not yet committed. */
  private <T> Future<T> meanwhile(Runnable first, Callable<T> second) {
    try (var other = Executors.newSingleThreadExecutor()) {
      return Objects.requireNonNull(
          transaction.execute(
              status -> {
                first.run();
                var begun = other.submit(second);
                while (!begun.isDone() && !waits()) {
                  Thread.onSpinWait();
                }
                return begun;
              }));
    }
  }

  private boolean waits() {
    return jdbc.sql(
            "select exists (select from pg_locks where locktype = 'advisory' and not granted)")
        .query(Boolean.class)
        .single();
  }

  private List<Approval> allButGoals(Clinic.Cast cast, Post post) {
    return posts.planned(post.elements().getFirst().id()).stream()
        .map(it -> approve(cast.grete(), post, Subject.of(it)))
        .toList();
  }

  private Approval goals(Viewer.Clinician by, Post post) {
    return approve(by, post, Subject.goalsOf(post.elements().getFirst().id()));
  }

  private Approval approve(Viewer.Clinician by, Post post, Subject subject) {
    return approvals.approve(by, post.doctor(), post.id(), subject, Basis.APPROVED, null);
  }

  private List<String> reset(Viewer.Clinician by, Approval approval) {
    return approvals.reset(by, Set.of(approval.id()), UUID.randomUUID()).stream()
        .map(it -> it.key())
        .toList();
  }

  private long standing(Post post) {
    return approvals.of(post.doctor()).stream().filter(Approval::stands).count();
  }

  private static void assertRefused(ThrowingCallable signing) {
    assertThatThrownBy(signing)
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOfSatisfying(
            ApprovalRefused.class,
            it -> assertThat(it.problem().key()).isEqualTo("attestations.refused.goals"));
  }
}
