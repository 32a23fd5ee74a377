package logbog.approvers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import logbog.ModuleTest;
import logbog.approvals.Approved;
import logbog.approvals.Ending;
import logbog.approvals.Tasks;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.people.People;
import logbog.posts.Postings;
import logbog.reminders.MailBudget;
import logbog.roles.Clinic;
import logbog.roles.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

/** Those who approve are reminded seldom, in one letter, until nothing waits. */
@ModuleTest
record DigestTest(
    Weeks weeks,
    Clinic clinic,
    Postings postings,
    Approved approved,
    Tasks tasks,
    Roles roles,
    People people,
    MailBudget budget,
    DigestLetters letters,
    Reminding reminding,
    TransactionOperations transaction) {

  @Test
  void oneLetterAfterThreeWorkingDaysThenWeeklyUntilNothingWaits() {
    var monday = weeks.monday();
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var first = approved.ask(cast.freja(), post, "1", cast.karen());
    var second = approved.ask(cast.freja(), post, "2", cast.karen());
    assertThat(reminding.next(List.of(cast.karen().id())))
        .containsEntry(cast.karen().id(), monday.plusDays(3));
    assertThat(weeks.digests(cast.karen(), monday, 11))
        .containsExactly(0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2);
    assertThat(reminding.next(List.of(cast.karen().id())))
        .containsEntry(cast.karen().id(), monday.plusDays(17));
    tasks.answer(cast.karen(), first, Ending.NOT_SEEN, "", null);
    tasks.answer(cast.karen(), second, Ending.NOT_SEEN, "", null);
    assertThat(weeks.digests(cast.karen(), monday.plusDays(17), 1)).containsExactly(2);
    assertThat(reminding.next(List.of(cast.karen().id()))).isEmpty();
  }

  @Test
  void whatIsAskedOnAThursdayIsRemindedOfOnTheTuesdayAfterTheWeekend() {
    var monday = weeks.monday();
    weeks.at(monday.plusDays(3), "21:30");
    var cast = clinic.cast();
    approved.ask(cast.freja(), postings.freja(cast), "1", cast.karen());
    assertThat(weeks.digests(cast.karen(), monday.plusDays(4), 5)).containsExactly(0, 0, 0, 0, 1);
  }

  @Test
  void theLetterSaysHowManyAndSinceWhenAndNothingOfWhomOrWhat() {
    var monday = weeks.monday();
    var cast = clinic.cast();
    var post = postings.freja(cast);
    approved.ask(cast.freja(), post, "1", cast.karen());
    approved.ask(cast.freja(), post, "2", cast.karen());
    weeks.live(monday.plusDays(3));
    var mail = weeks.digests(cast.karen()).getFirst();
    assertThat(mail.text().replaceAll("\\s+", " "))
        .contains("2 anmodninger om godkendelse venter på dit svar", " januar ", "/logbog/opgaver")
        .doesNotContain("Freja", "To gange i nat");
    var english =
        letters
            .write(
                new LetterId(cast.karen().id().value()),
                Letter.of(
                        Posting.DIGEST,
                        people.get(cast.karen().id()).email(),
                        cast.karen().id().value())
                    .in(Locale.ENGLISH))
            .orElseThrow();
    assertThat(english.subject()).isEqualTo("Requests await your answer");
    assertThat(english.before().getFirst())
        .startsWith("2 requests for approval await your answer. The oldest is from");
  }

  @Test
  void whoseBudgetIsSpentWaitsForRoomAlsoAsATrainerOfApprentices() {
    var monday = weeks.monday();
    var cast = clinic.cast();
    var email = people.get(cast.karen().id()).email();
    approved.ask(cast.freja(), postings.freja(cast), "1", cast.karen());
    for (int n = 0; n < MailBudget.MOST; n++) {
      transaction.executeWithoutResult(it -> budget.spend(email, "Nordlys"));
    }
    assertThat(weeks.digests(cast.karen(), monday.plusDays(3), 5)).containsExactly(0, 0, 0, 0, 1);
  }

  @Test
  void whoseRoleHasEndedGetsNoneAndTheLeadIsToldThatItIsStuck() {
    var monday = weeks.monday();
    var cast = clinic.cast();
    approved.ask(cast.freja(), postings.freja(cast), "1", cast.lise());
    roles.end(cast.karen(), cast.lise().active(), monday);
    weeks.live(monday.plusDays(3));
    assertThat(weeks.digests(cast.lise())).isEmpty();
    assertThat(weeks.digests(cast.karen()))
        .singleElement()
        .satisfies(it -> assertThat(it.subject()).contains("uden nogen til at svare"))
        .satisfies(it -> assertThat(it.text()).contains("/logbog/opfoelgning"));
  }
}
