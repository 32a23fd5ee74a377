package logbog.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import logbog.ModuleTest;
import logbog.Story;
import logbog.mail.Daytime;
import logbog.mail.EmailAddress;
import logbog.mail.Letters;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Three letters that urge in any seven days, whoever sends them. */
@ModuleTest
record MailBudgetTest(
    Days days, Story story, MailBudget budget, Letters letters, TransactionTemplate transaction) {

  @Test
  void aFourthNudgeOfTheWeekIsRefused() {
    var monday = days.spring();
    var karen = EmailAddress.of(story.cast().karen());
    assertThat(IntStream.range(0, 4).mapToObj(n -> nudged(karen)))
        .containsExactly(true, true, true, false);
    assertThat(earliest(karen)).isEqualTo(Daytime.from(monday.plusWeeks(1)));
    days.at(monday.plusDays(6), "12:00");
    assertThat(nudged(karen)).isFalse();
    days.at(monday.plusWeeks(1), "09:00");
    assertThat(nudged(karen)).isTrue();
  }

  @Test
  void atNightTheNextLetterMayComeInTheMorning() {
    var monday = days.spring();
    days.at(monday.plusDays(4), "20:30");
    assertThat(earliest(EmailAddress.of(story.cast().karen())))
        .isEqualTo(Daytime.from(monday.plusDays(7)));
  }

  @Test
  void aReminderWaitsForRoomThatNudgesHaveTaken() {
    var monday = days.spring();
    var cast = story.cast();
    story.asked(cast, 5);
    letters.deliver();
    letters.forget();
    var step = monday.plusWeeks(2);
    days.at(step, "07:30");
    IntStream.range(0, 3).forEach(n -> nudged(EmailAddress.of(cast.karen())));
    assertThat(days.ofMail(cast.karen(), step, step.plusDays(10)))
        .containsExactly(step.plusWeeks(1));
    assertThat(letters.to(cast.poul())).hasSize(1);
  }

  @Test
  void aNudgeThatRollsBackTakesNoRoom() {
    days.spring();
    var karen = EmailAddress.of(story.cast().karen());
    for (int n = 0; n < 5; n++) {
      transaction.executeWithoutResult(
          status -> {
            budget.spend(karen, "birgit@midtby.example");
            status.setRollbackOnly();
          });
    }
    assertThat(nudged(karen)).isTrue();
  }

  private boolean nudged(EmailAddress address) {
    return Objects.requireNonNull(
            transaction.execute(status -> budget.spend(address, "birgit@midtby.example")))
        .isPresent();
  }

  private Instant earliest(EmailAddress address) {
    return Objects.requireNonNull(budget.earliest(List.of(address)).get(address));
  }
}
