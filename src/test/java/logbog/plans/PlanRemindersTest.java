package logbog.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.mail.Letters;
import logbog.people.Viewer;
import logbog.places.Campuses;
import logbog.reminders.Leaves;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;

/** Whom an unanswered question reminds, and when (V15). */
@ModuleTest
record PlanRemindersTest(
    Story story,
    Campuses campuses,
    Plans plans,
    PlanReminders reminders,
    Leaves leaves,
    Letters letters,
    TestClock time,
    Clock clock) {

  @Test
  void theSchoolsPeopleAreRemindedAfterAWeekAndEveryOtherFromThenOnUntilItIsAnswered() {
    tuesdayMorning();
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    var id = story.asked(cast);
    story.signed(cast, id);
    time.moveBy(Duration.ofDays(6));
    assertThat(mails(campus.colleague())).isZero();
    time.moveBy(Duration.ofDays(1));
    assertThat(mails(campus.colleague())).isEqualTo(1);
    assertThat(mails(campus.colleague())).isEqualTo(1);
    time.moveBy(Duration.ofDays(14));
    assertThat(mails(campus.colleague())).isEqualTo(2);
    assertThat(
            letters.lastTo(campus.colleague()).subject()
                + letters.lastTo(campus.colleague()).text())
        .contains("/home/opgaver")
        .doesNotContain("Mads", "behov", "tegninger");
    assertThat(letters.to(campus.owner()))
        .filteredOn(mail -> mail.text().contains("/home/opgaver"))
        .hasSize(2);
    plans.notNeeded(new Viewer.Office(campus.colleague()), id, "Nej");
    time.moveBy(Duration.ofDays(14));
    assertThat(mails(campus.colleague())).isEqualTo(2);
  }

  @Test
  void whoIsAwayIsRemindedWhenTheyAreBack() {
    tuesdayMorning();
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    story.signed(cast, story.asked(cast));
    time.moveBy(Duration.ofDays(7));
    leaves.begin(
        new Viewer.Office(campus.colleague()),
        LocalDate.ofInstant(clock.instant(), Shell.DENMARK),
        null);
    assertThat(mails(campus.colleague())).isZero();
    assertThat(letters.to(campus.owner())).anyMatch(mail -> mail.text().contains("/home/opgaver"));
    time.moveBy(Duration.ofDays(1));
    assertThat(mails(campus.colleague())).isEqualTo(1);
  }

  @Test
  void aSharedMailboxIsNobodyAndIsNotReminded() {
    tuesdayMorning();
    var cast = story.cast();
    campuses.with(cast.birgit());
    story.signed(cast, story.asked(cast));
    time.moveBy(Duration.ofDays(7));
    assertThat(mails(cast.birgit())).isZero();
  }

  private int mails(String address) {
    reminders.run();
    letters.deliver();
    return (int)
        letters.to(address).stream().filter(mail -> mail.text().contains("/home/opgaver")).count();
  }

  private void tuesdayMorning() {
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    var tuesday = today.with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    time.moveTo(tuesday.atTime(10, 0).atZone(Shell.DENMARK).toInstant());
  }
}
