package logbog.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import logbog.ModuleTest;
import logbog.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What the operator sees of entries that wait for their seal. */
@ModuleTest
record SealLagTest(
    MeterRegistry figures,
    Sealer sealer,
    ApplicationEventPublisher events,
    TransactionTemplate transaction,
    TestClock time) {

  @Test
  void theLagIsTheAgeOfTheOldestEntryWithoutASeal() {
    sealer.seal();
    transaction.executeWithoutResult(status -> events.publishEvent(Deed.done()));
    time.moveBy(Duration.ofMinutes(2));
    transaction.executeWithoutResult(status -> events.publishEvent(Deed.done()));
    assertThat(lag()).isGreaterThanOrEqualTo(120);
    sealer.seal();
    time.moveBy(Duration.ofSeconds(10));
    assertThat(lag()).isZero();
  }

  private double lag() {
    return figures.get("logbog.audit.unsealed.age").gauge().value();
  }
}
