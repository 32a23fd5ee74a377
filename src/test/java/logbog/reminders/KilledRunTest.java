package logbog.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import logbog.Deadly;
import logbog.ModuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A run killed at each of its transactions in turn, just before it commits or just after, and begun
 * anew each time: in the end everybody has one letter, and nobody two.
 */
@ModuleTest
record KilledRunTest(
    Days days,
    Crowd crowd,
    RunRows runs,
    Noting noting,
    ReminderRows reminders,
    Absences absences,
    Posting posting,
    TransactionOperations transaction,
    Clock clock) {

  private static final int COUNT = Noting.BATCH + Crowd.EACH;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nobodyGetsTwoLettersAndNobodyNone(boolean beforeCommit) {
    var name = beforeCommit ? "killed-before" : "killed-after";
    var day = LocalDate.of(beforeCommit ? 2101 : 2103, 3, 7);
    crowd.gather(name, COUNT, day);
    days.at(day, "09:00");
    var deaths = 0;
    for (int at = 1; died(at, beforeCommit); at++) {
      deaths++;
      assertThat(crowd.heard(name).most()).isLessThanOrEqualTo(1);
    }
    assertThat(deaths).isGreaterThan(3);
    assertThat(crowd.heard(name)).isEqualTo(new Crowd.Heard(1, COUNT / Crowd.EACH));
    crowd.disperse(name);
  }

  @Test
  void aRunThatWasFinishedHasNothingMoreToDo() {
    var day = LocalDate.of(2105, 3, 9);
    crowd.gather("twice", 50, day);
    days.at(day, "09:00");
    run(transaction).run();
    run(transaction).run();
    days.at(day.plusDays(1), "09:00");
    run(transaction).run();
    assertThat(crowd.heard("twice")).isEqualTo(new Crowd.Heard(1, 10));
    crowd.disperse("twice");
  }

  private boolean died(int at, boolean beforeCommit) {
    return Deadly.died(transaction, at, beforeCommit, mortal -> run(mortal).run());
  }

  private Run run(TransactionOperations transaction) {
    return new Run(runs, noting, reminders, absences, posting, transaction, clock);
  }
}
