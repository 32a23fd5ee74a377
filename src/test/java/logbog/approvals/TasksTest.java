package logbog.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.Story;
import logbog.people.Viewer;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.roles.Scope;
import logbog.roles.WaitingWork;
import logbog.web.NotFound;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What those asked do with what waits for them. */
@ModuleTest
record TasksTest(
    Clinic clinic,
    Postings postings,
    Approved approved,
    Approvals approvals,
    Asks asks,
    Desks desks,
    Tasks tasks,
    WaitingApprovals waiting,
    Roles roles,
    MockMvcTester http,
    Statements statements) {

  @Test
  void onlyTheOneAskedFindsItAndOnlyInTheRoleInWhichTheyWereAsked() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var id = approved.ask(cast.freja(), post, "1", cast.karen());
    var asTutor = clinic.also(cast.karen().id(), Role.GP_TUTOR, Scope.at(cast.practice()));
    for (var other : List.of(cast.lise(), cast.ole(), cast.inger(), cast.freja(), asTutor)) {
      assertThatThrownBy(() -> tasks.open(other, id)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> tasks.approve(other, id, null)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> tasks.answer(other, id, Ending.NOT_SEEN, "", null))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> asks.fileOf(cast.jonas(), id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> asks.recall(cast.jonas(), id)).isInstanceOf(NotFound.class);
    assertThat(desks.of(asTutor, null).elsewhere()).isOne();
    assertThat(asks.fileOf(cast.freja(), id).ask().opened()).isFalse();
  }

  @Test
  void anHonestAnswerClosesItAndTheDoctorReadsIt() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var day = postings.today().plusDays(9);
    for (var answer :
        List.of(Ending.NOT_SEEN, Ending.ANOTHER_HAS, Ending.TOO_EARLY, Ending.SENT_BACK)) {
      var id = approved.ask(cast.freja(), post, "1", cast.karen());
      tasks.answer(cast.karen(), id, answer, "Vis mig to til", day);
      assertThat(asks.fileOf(cast.freja(), id).ask().closed())
          .satisfies(it -> assertThat(it.why()).isEqualTo(answer))
          .satisfies(it -> assertThat(it.comment()).isEqualTo("Vis mig to til"))
          .satisfies(
              it -> assertThat(it.earliest()).isEqualTo(answer == Ending.TOO_EARLY ? day : null));
      refused(() -> tasks.approve(cast.karen(), id, null), "approvals.refused.closed");
    }
    assertThatThrownBy(
            () ->
                tasks.answer(
                    cast.karen(),
                    approved.ask(cast.freja(), post, "2", cast.karen()),
                    Ending.APPROVED,
                    "",
                    null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void severalAtOnceOnlyWhereEachWasOpenedAndAllOrNone() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var first = approved.ask(cast.freja(), post, "1", cast.karen());
    var second = approved.ask(cast.freja(), post, "2", cast.karen());
    var third = approved.ask(cast.freja(), post, "3", cast.karen());
    tasks.open(cast.karen(), first);
    assertThatThrownBy(() -> tasks.approveAll(cast.karen(), List.of(first, second)))
        .isInstanceOfSatisfying(
            TaskRefused.class,
            it -> {
              assertThat(it.problem().key()).isEqualTo("approvals.refused.unopened");
              assertThat(it.task().ask().id()).isEqualTo(second);
            });
    assertThat(waitingFor(cast.karen())).containsExactly(first, second, third);
    tasks.open(cast.karen(), second);
    assertThat(tasks.approveAll(cast.karen(), List.of(first, second))).hasSize(2);
    assertThat(tasks.approveAll(cast.karen(), List.of(first, second))).isEmpty();
    assertThat(waitingFor(cast.karen())).containsExactly(third);
  }

  @Test
  void whatWasOpenedIsTickedInOneGoAndStaysTickedWhereItIsRefused() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var first = approved.ask(cast.freja(), post, "1", cast.karen());
    var second = approved.ask(cast.freja(), post, "2", cast.karen());
    var unopened = approved.ask(cast.freja(), post, "3", cast.karen());
    tasks.open(cast.karen(), first);
    tasks.open(cast.karen(), second);
    var list = http.get().uri("/logbog/opgaver").with(Story.as(cast.karen()));
    assertThat(list)
        .bodyText()
        .contains("href=\"/logbog/opgaver?vaelg=alle\"")
        .doesNotContain(" checked");
    var all = http.get().uri("/logbog/opgaver?vaelg=alle").with(Story.as(cast.karen()));
    assertThat(all)
        .bodyText()
        .contains(ticked(first), ticked(second))
        .doesNotContain("href=\"/logbog/opgaver?vaelg=alle\"");
    assertThat(all).bodyText().doesNotContain("ask-" + unopened);
    var refused =
        http.post()
            .uri("/logbog/opgaver/godkendelser")
            .param("ask", second.toString(), unopened.toString())
            .with(Story.as(cast.karen()))
            .with(Story.aForm());
    assertThat(refused)
        .hasStatus(422)
        .bodyText()
        .contains(ticked(second))
        .doesNotContain(ticked(first));
    assertThat(waitingFor(cast.karen())).containsExactly(first, second, unopened);
  }

  private static String ticked(AskId ask) {
    return "value=\"" + ask + "\" checked";
  }

  @Test
  void theListTakesEightStatementsHoweverMuchWaits() throws Exception {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    for (var code : List.of("1", "2", "3", "4", "5")) {
      approved.ask(cast.freja(), post, code, cast.karen());
    }
    tasks.approve(cast.karen(), waitingFor(cast.karen()).getFirst(), null);
    assertThat(statements.of(() -> assertThat(desks.of(cast.karen(), null).waiting()).isEqualTo(4)))
        .hasSize(8);
    WaitingWork counts = waiting;
    assertThat(counts.waiting(roles.currentOf(cast.karen().id())))
        .containsEntry(cast.karen().active(), 4);
  }

  @Test
  void takingAnApprovalBackLetsTheRequestWaitAgain() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var id = approved.ask(cast.freja(), post, "1", cast.karen());
    var given = tasks.approve(cast.karen(), id, null);
    assertThat(desks.of(cast.karen(), null).pending())
        .singleElement()
        .satisfies(it -> assertThat(it.doctorName()).isEqualTo("Freja Holm"));
    approvals.withdraw(cast.karen(), given.id());
    assertThat(waitingFor(cast.karen())).containsExactly(id);
    assertThat(desks.of(cast.karen(), null).pending()).isEmpty();
  }

  @Test
  void anApprovalBySomeoneElseClosesTheRequestToo() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var id = approved.ask(cast.freja(), post, "1", cast.karen());
    approvals.approve(
        cast.lise(),
        cast.freja().id(),
        post.id(),
        approved.competence(post, "1"),
        Basis.APPROVED,
        null);
    assertThat(waitingFor(cast.karen())).isEmpty();
    refused(() -> tasks.approve(cast.karen(), id, null), "approvals.refused.closed");
  }

  private List<AskId> waitingFor(Viewer.Clinician asked) {
    return desks.of(asked, null).tasks().stream().map(it -> it.ask().id()).toList();
  }

  private static void refused(ThrowingCallable act, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            ApprovalRefused.class, it -> assertThat(it.problem().key()).isEqualTo(key));
  }
}
