package logbog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import logbog.ModuleTest;
import logbog.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What the operator sees of letters that wait, and of those that were refused. */
@ModuleTest
record WaitingTest(
    MeterRegistry figures,
    Outbox outbox,
    Letters letters,
    Ledger ledger,
    TransactionTemplate transaction,
    Clock clock,
    TestClock time) {

  @Test
  void theAgeIsThatOfTheOldestLetterThatWaits() {
    letters.deliver();
    var before = waiting();
    posted();
    time.moveBy(Duration.ofHours(3));
    posted();
    time.moveBy(Duration.ofMinutes(1));
    assertThat(waiting()).isEqualTo(before + 2);
    assertThat(gauge("logbog.outbox.age")).isGreaterThanOrEqualTo(3 * 3600);
    letters.deliver();
  }

  @Test
  void whatIsSentWaitsNoMore() {
    letters.deliver();
    var before = waiting();
    posted();
    letters.deliver();
    assertThat(waiting()).isEqualTo(before);
  }

  @Test
  void aRefusedLetterIsCountedWhenItsRefusalIsKept() {
    var refused = refused();
    var letter = letter();
    var id = transaction.execute(_ -> outbox.post(letter));
    transaction.executeWithoutResult(
        status -> {
          ledger.refused(id, letter, "550 no such user", clock.instant());
          status.setRollbackOnly();
        });
    assertThat(refused()).isEqualTo(refused);
    ledger.refused(id, letter, "550 no such user", clock.instant());
    assertThat(refused()).isEqualTo(refused + 1);
  }

  private void posted() {
    transaction.executeWithoutResult(_ -> outbox.post(letter()));
  }

  private static Letter letter() {
    return Letter.of(
        ExampleWriter.KIND,
        EmailAddress.of(UUID.randomUUID() + "@nordlys.example"),
        UUID.randomUUID());
  }

  private double refused() {
    return figures.get("logbog.mail.refused").counter().count();
  }

  private double waiting() {
    return gauge("logbog.outbox.waiting");
  }

  /** Read anew: a reading is kept for some seconds. */
  private double gauge(String name) {
    time.moveBy(Duration.ofSeconds(10));
    return figures.get(name).gauge().value();
  }
}
