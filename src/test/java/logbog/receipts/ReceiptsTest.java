package logbog.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import logbog.Deadly;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.approvals.Approval;
import logbog.approvals.Approvals;
import logbog.approvals.Approved;
import logbog.approvals.Basis;
import logbog.approvals.SignedApprovals;
import logbog.mail.Letters;
import logbog.mail.ReceivedMail;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The daily receipt: "signed in your name". */
@ModuleTest
record ReceiptsTest(
    Clinic clinic,
    Postings postings,
    Approved approved,
    Approvals approvals,
    SignedApprovals signed,
    Signing signing,
    ReceiptRun run,
    ReceiptRows rows,
    DisputeLetters posting,
    People people,
    Letters letters,
    TransactionOperations transaction,
    JdbcClient jdbc,
    TestClock clock) {

  /** Saturday evening in Denmark: the receipt comes on a Sunday. */
  private static final Instant EVENING = Instant.parse("2031-03-08T21:00:00Z");

  @Test
  void whoSignedGetsOneLetterTheNextMorningAlsoOnADayOff() {
    clock.moveTo(EVENING);
    var cast = clinic.cast();
    var post = postings.freja(cast);
    approve(cast.karen(), post, "1");
    approvals.withdraw(cast.karen(), approve(cast.karen(), post, "2").id());
    approve(cast.karen(), post, "3");
    run.run();
    clock.moveBy(Duration.ofHours(5));
    run.run();
    assertThat(mail(cast.karen())).as("three in the morning").isEmpty();
    clock.moveBy(Duration.ofHours(2));
    run.run();
    run.run();
    assertThat(mail(cast.karen())).as("five in the morning: noted, not sent").isEmpty();
    clock.moveBy(Duration.ofHours(2));
    assertThat(mail(cast.karen()))
        .singleElement()
        .satisfies(it -> assertThat(it.subject()).isEqualTo("Underskrevet i dit navn"))
        .satisfies(
            it ->
                assertThat(it.text())
                    .contains("2 godkendelser fra 8. marts 2031", "/logbog/underskrevet")
                    .doesNotContain("Freja"));
    assertThat(mail(cast.lise())).as("signed nothing").isEmpty();
    clock.moveBy(Duration.ofDays(1));
    run.run();
    assertThat(mail(cast.karen())).as("nothing that day").hasSize(1);
  }

  @Test
  void whatWasTakenBackCarriesNobodysNameAndIsToldAsUndone() {
    clock.moveTo(EVENING.plus(Duration.ofDays(30)));
    var cast = clinic.cast();
    var post = postings.freja(cast);
    approvals.withdraw(cast.lise(), approve(cast.lise(), post, "1").id());
    assertThat(states(cast.lise())).containsExactly(SignedLine.State.UNDONE);
    approve(cast.karen(), post, "2");
    assertThat(states(cast.karen())).containsExactly(SignedLine.State.PENDING);
    clock.moveBy(Duration.ofSeconds(30));
    assertThat(states(cast.karen())).containsExactly(SignedLine.State.STANDS);
    clock.moveBy(Duration.ofHours(10));
    run.receipts(LocalDate.ofInstant(EVENING.plus(Duration.ofDays(30)), Shell.DENMARK));
    assertThat(mail(cast.lise())).isEmpty();
    assertThat(mail(cast.karen())).hasSize(1);
  }

  /** The first time of all, nobody is told of a fortnight that is past. */
  @Test
  void afterAStandstillTheDaysMissedAreMadeUpFor() {
    clock.moveTo(EVENING.plus(Duration.ofDays(60)));
    var cast = clinic.cast();
    var post = postings.freja(cast);
    clock.moveBy(Duration.ofHours(8));
    run.run();
    approve(cast.karen(), post, "1");
    clock.moveBy(Duration.ofDays(1));
    approve(cast.karen(), post, "2");
    clock.moveBy(Duration.ofDays(2));
    run.run();
    assertThat(mail(cast.karen())).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void killedAnywhereAndBegunAgainNobodyGetsTwoAndNobodyNone(boolean beforeCommit) {
    var at = EVENING.plus(Duration.ofDays(beforeCommit ? 90 : 120));
    clock.moveTo(at);
    var cast = clinic.cast();
    var post = postings.freja(cast);
    approve(cast.karen(), post, "1");
    approve(cast.lise(), post, "2");
    clock.moveBy(Duration.ofHours(12));
    var day = LocalDate.ofInstant(at, Shell.DENMARK);
    for (var n = 1; died(day, n, beforeCommit); n++) {
      assertThat(mail(cast.karen()).size()).isLessThanOrEqualTo(1);
    }
    assertThat(List.of(mail(cast.karen()), mail(cast.lise())))
        .allSatisfy(it -> assertThat(it).hasSize(1));
    assertThat(
            jdbc.sql(
                    "select count(*) from receipts.receipt where day = :day and person_id = :karen")
                .param("day", day)
                .param("karen", cast.karen().id().value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void theListGoesOnWhereItStoppedAndShowsOnesOwnAlone() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    approved.standing(cast.lise(), post, approved.competence(post, "16"));
    var given =
        IntStream.rangeClosed(1, 5)
            .mapToObj(
                n -> approved.standing(cast.karen(), post, approved.competence(post, "" + n)).id())
            .toList();
    var first = signed.by(cast.karen().id(), null, 3).stream().map(Approval::id).toList();
    var rest = signed.by(cast.karen().id(), first.getLast(), 3).stream().map(Approval::id).toList();
    assertThat(first).containsExactlyElementsOf(given.reversed().subList(0, 3));
    assertThat(rest).containsExactlyElementsOf(given.reversed().subList(3, 5));
  }

  private List<SignedLine.State> states(Viewer.Clinician viewer) {
    return signing.of(viewer, null).stream().map(it -> it.state(clock.instant())).toList();
  }

  private Approval approve(Viewer.Clinician by, Post post, String code) {
    var subject = approved.competence(post, code);
    return approvals.approve(by, post.doctor(), post.id(), subject, Basis.APPROVED, null);
  }

  private List<ReceivedMail> mail(Viewer.Clinician to) {
    letters.deliver();
    return letters.to(people.get(to.id()).email().value()).stream()
        .filter(it -> it.subject().equals("Underskrevet i dit navn"))
        .toList();
  }

  private boolean died(LocalDate day, int at, boolean beforeCommit) {
    return Deadly.died(
        transaction,
        at,
        beforeCommit,
        mortal -> new ReceiptRun(signed, rows, posting, mortal, clock).receipts(day));
  }
}
