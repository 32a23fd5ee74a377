package logbog.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.documents.CheckedFile;
import logbog.documents.SentFiles;
import logbog.documents.Uploads;
import logbog.people.Viewer;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.roles.RoleEnded;
import logbog.roles.Roles;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asking for approvals, and what those asked do with it. */
@ModuleTest
record AsksTest(
    Clinic clinic,
    Postings postings,
    Approved approved,
    Approvals approvals,
    Asks asks,
    Desks desks,
    Tasks tasks,
    Roles roles,
    Uploads uploads,
    JdbcClient jdbc,
    TestClock clock) {

  @Test
  void thoseAreOfferedWhoMayApproveItTodayByRole() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var offered =
        asks.candidates(cast.freja(), post.id(), approved.competence(post, "1"), Basis.APPROVED);
    assertThat(offered).extracting(Signer::name).containsExactly("Lise Thorup", "Karen Vinther");
    assertThatThrownBy(
            () ->
                asks.candidates(
                    cast.jonas(), post.id(), approved.competence(post, "1"), Basis.APPROVED))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatIsAskedWaitsForTheOneAskedWithItsFilesUntilItIsApproved() throws IOException {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var id = approved.ask(cast.freja(), post, "1", cast.karen(), pdf());
    assertThat(desks.of(cast.karen(), null).tasks())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.doctorName()).isEqualTo("Freja Holm");
              assertThat(it.ask().described().code()).isEqualTo("1");
              assertThat(it.ask().files()).isOne();
            });
    var file = tasks.open(cast.karen(), id).files().getFirst();
    assertThat(tasks.open(cast.karen(), id, file.id()).upload()).isEqualTo(file);
    var given = tasks.approve(cast.karen(), id, "Sikker hånd");
    assertThat(given.note()).isEqualTo("Sikker hånd");
    assertThat(desks.of(cast.karen(), null).tasks()).isEmpty();
    assertThat(asks.fileOf(cast.freja(), id).ask().closed())
        .satisfies(it -> assertThat(it.why()).isEqualTo(Ending.APPROVED))
        .satisfies(it -> assertThat(it.approval()).isEqualTo(given.id()));
  }

  @Test
  void aResetAsksNobodyAnew() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var given =
        tasks.approve(cast.karen(), approved.ask(cast.freja(), post, "1", cast.karen()), null);
    clock.moveBy(Duration.ofSeconds(30));
    approvals.reset(cast.inger(), Set.of(given.id()), UUID.randomUUID());
    assertThat(waitingFor(cast.karen())).isEmpty();
    assertThat(waitingFor(cast.karen()))
        .doesNotContain(approved.ask(cast.freja(), post, "1", cast.lise()));
  }

  @Test
  void itIsCalledBackWhileNobodyHasOpenedIt() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    asks.recall(cast.freja(), approved.ask(cast.freja(), post, "1", cast.karen()));
    assertThat(waitingFor(cast.karen())).isEmpty();
    var second = approved.ask(cast.freja(), post, "1", cast.karen());
    tasks.open(cast.karen(), second);
    assertThat(asks.fileOf(cast.freja(), second).ask().opened()).isTrue();
    refused(() -> asks.recall(cast.freja(), second), "approvals.refused.opened");
  }

  @Test
  void oneThingIsAskedOfOneAtATimeAndNotOnceItStands() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    approved.ask(cast.freja(), post, "1", cast.karen());
    refused(() -> approved.ask(cast.freja(), post, "1", cast.lise()), "approvals.refused.asked");
    approved.standing(cast.karen(), post, approved.competence(post, "2"));
    refused(() -> approved.ask(cast.freja(), post, "2", cast.lise()), "approvals.refused.stands");
    refused(
        () -> approved.ask(cast.freja(), post, "3", cast.henrik()),
        "approvals.refused.not-offered");
  }

  @Test
  void whatWaitsForOneWhoLeftIsSentOnWithItsFiles() throws IOException {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var id = approved.ask(cast.freja(), post, "1", cast.lise(), pdf());
    refused(
        () -> asks.sendOn(cast.freja(), id, cast.karen().active()),
        "approvals.refused.still-there");
    roles.end(
        cast.karen(), cast.lise().active(), LocalDate.ofInstant(clock.instant(), Shell.DENMARK));
    assertThatThrownBy(() -> desks.of(cast.lise(), null)).isInstanceOf(RoleEnded.class);
    assertThat(asks.fileOf(cast.freja(), id).left()).isTrue();
    var on = asks.sendOn(cast.freja(), id, cast.karen().active());
    assertThat(tasks.open(cast.karen(), on).files()).hasSize(1);
    assertThat(asks.fileOf(cast.freja(), id).ask().closed())
        .satisfies(it -> assertThat(it.why()).isEqualTo(Ending.SENT_ON));
    assertThat(asks.fileOf(cast.freja(), on).files()).hasSize(1);
  }

  @Test
  void theDoctorSeesWhoReadIt() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var id = approved.ask(cast.freja(), post, "1", cast.karen());
    tasks.open(cast.karen(), id);
    assertThat(
            jdbc.sql(
                    "select act from audit.entry where learner = :freja and subject = :ask order by id")
                .param("freja", cast.freja().id().value())
                .param("ask", id.value())
                .query(String.class)
                .list())
        .containsExactly("ApprovalAsked", "AskRead");
  }

  private List<AskId> waitingFor(Viewer.Clinician asked) {
    return desks.of(asked, null).tasks().stream().map(it -> it.ask().id()).toList();
  }

  private CheckedFile pdf() throws IOException {
    return uploads.check("mini-cex.pdf", SentFiles.pdf(), Asks.FILES);
  }

  private static void refused(ThrowingCallable act, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            ApprovalRefused.class, it -> assertThat(it.problem().key()).isEqualTo(key));
  }
}
