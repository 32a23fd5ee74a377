package logbog.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import logbog.ModuleTest;
import logbog.Story;
import logbog.mail.Letters;
import org.junit.jupiter.api.Test;

/** Clocks that jump, runs that are missed: nobody is flooded, and nobody reminded twice. */
@ModuleTest
record HostileClockTest(Days days, Run run, Story story, Letters letters) {

  @Test
  void aRunLookedAfterAgainTheSameDayRemindsNobodyAgain() {
    var monday = days.spring();
    var cast = asked();
    days.live(monday.plusWeeks(2));
    days.live(monday.plusWeeks(2));
    assertThat(letters.to(cast.karen())).hasSize(1);
  }

  @Test
  void aRunMissedForDaysIsMadeUpForOnce() {
    var monday = days.spring();
    var cast = asked();
    var late = monday.plusWeeks(2).plusDays(10);
    assertThat(days.ofMail(cast.karen(), late, late.plusDays(4))).containsExactly(late);
  }

  @Test
  void afterWeeksWithoutARunOnlyTheNewestStepIsReminded() {
    var monday = days.spring();
    var cast = asked();
    var back = monday.plusWeeks(7).plusDays(1);
    assertThat(days.ofMail(cast.karen(), back, back.plusDays(5))).containsExactly(back);
  }

  @Test
  void aStepMissedByMoreThanTwoWeeksIsLetGo() {
    var monday = days.spring();
    var cast = asked();
    var back = monday.plusWeeks(2).plusDays(Noting.LATE);
    assertThat(days.ofMail(cast.karen(), back, back.plusDays(4))).isEmpty();
  }

  @Test
  void aClockThatJumpsBackRemindsNobodyAgain() {
    var monday = days.spring();
    var cast = asked();
    var step = monday.plusWeeks(2);
    days.live(step);
    assertThat(days.ofMail(cast.karen(), step.minusDays(3), step.plusDays(9))).isEmpty();
  }

  @Test
  void aClockThatJumpsAYearAheadRemindsNobodyAndSpoilsNothing() {
    var monday = days.spring();
    var cast = asked();
    days.at(monday.plusYears(1).plusDays(100), "09:00");
    assertThat(
            days.ofMail(
                cast.karen(), monday.plusYears(1).plusDays(100), monday.plusYears(1).plusDays(103)))
        .isEmpty();
    assertThat(days.ofMail(cast.karen(), monday.plusWeeks(2), monday.plusWeeks(2)))
        .containsExactly(monday.plusWeeks(2));
  }

  /** The clocks go forward between a Saturday and the Monday of a step, and back between others. */
  @Test
  void theDaysAfterClocksAreSetHaveTheirRemindersOnce() {
    for (var sunday : new LocalDate[] {LocalDate.of(2110, 3, 30), LocalDate.of(2110, 10, 26)}) {
      var monday = sunday.plusDays(1);
      days.at(monday.minusWeeks(2), "09:00");
      var cast = asked();
      assertThat(days.ofMail(cast.karen(), sunday.minusDays(1), monday.plusDays(3)))
          .containsExactly(monday);
      for (var hour : new String[] {"00:30", "01:30", "02:30", "03:30"}) {
        days.at(sunday, hour);
        run.run();
        letters.deliver();
      }
      assertThat(letters.to(cast.karen())).hasSize(1);
    }
  }

  @Test
  void nobodyIsRemindedAtNightOrInAWeekend() {
    var monday = days.spring();
    var cast = asked();
    for (var time : new String[] {"00:00", "06:59", "20:00", "23:59"}) {
      days.at(monday.plusWeeks(2), time);
      run.run();
      letters.deliver();
    }
    assertThat(letters.to(cast.karen())).isEmpty();
    days.live(monday.plusWeeks(2).plusDays(5));
    assertThat(letters.to(cast.karen())).isEmpty();
  }

  @Test
  void aReminderThatCouldNotLeaveByDayLeavesInTheMorning() {
    var monday = days.spring();
    var cast = asked();
    days.at(monday.plusWeeks(2), "19:59");
    run.run();
    days.at(monday.plusWeeks(2), "20:01");
    letters.deliver();
    assertThat(letters.to(cast.karen())).isEmpty();
    days.at(monday.plusWeeks(2).plusDays(1), "07:00");
    letters.deliver();
    assertThat(letters.to(cast.karen())).hasSize(1);
  }

  @Test
  void aReminderPostedBeforeTheSignatureIsNotSentAfterIt() {
    var monday = days.spring();
    var cast = story.cast();
    var id = story.asked(cast, 5);
    letters.deliver();
    letters.forget();
    days.at(monday.plusWeeks(2), "09:00");
    run.run();
    story.signed(cast, id);
    letters.deliver();
    assertThat(letters.to(cast.karen())).hasSize(1);
    assertThat(letters.lastTo(cast.karen()).subject()).startsWith("Kvittering");
  }

  /** Mads has asked for the period that ends in eight weeks; the first letters are read. */
  private Story.Cast asked() {
    var cast = story.cast();
    story.asked(cast, 5);
    letters.deliver();
    letters.forget();
    return cast;
  }
}
