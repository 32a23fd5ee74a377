package logbog.approvers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import logbog.mail.Daytime;
import logbog.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The day's run over all for whom something waits, each in a transaction of their own. It may be
 * killed anywhere and begun again; a day whose run is finished has no other.
 */
@Component
class Run {

  private static final Logger log = LoggerFactory.getLogger(Run.class);

  /** How many are looked up at a time. */
  private static final int BATCH = 500;

  private final RunRows runs;
  private final WaitRows waits;
  private final Posting posting;
  private final TransactionOperations transaction;
  private final Clock clock;

  Run(
      RunRows runs,
      WaitRows waits,
      Posting posting,
      TransactionOperations transaction,
      Clock clock) {
    this.runs = runs;
    this.waits = waits;
    this.posting = posting;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Does nothing at night, on days off, and on a day that has had its run. */
  void run() {
    var now = clock.instant();
    var today = Daytime.day(now);
    if (Daytime.is(now) && runs.begin(today, now) && post(today)) {
      runs.finish(today, clock.instant());
    }
  }

  /** Whether it came to the end before the evening did. */
  private boolean post(LocalDate today) {
    var after = PersonId.of(new UUID(0, 0));
    for (var batch = waits.due(today, after, BATCH);
        !batch.isEmpty();
        batch = waits.due(today, after, BATCH)) {
      for (var person : batch) {
        if (!Daytime.is(clock.instant())) {
          return false;
        }
        post(person, today);
      }
      after = batch.getLast();
    }
    return true;
  }

  /** One that fails holds no other back. */
  private void post(PersonId person, LocalDate today) {
    try {
      transaction.executeWithoutResult(status -> posting.post(person, today));
    } catch (RuntimeException failure) {
      log.warn("An approver's digest could not be posted ({})", failure.getClass().getName());
    }
  }
}
