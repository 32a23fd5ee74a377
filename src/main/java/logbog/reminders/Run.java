package logbog.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import logbog.mail.Daytime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The day's run: notes what is due, then posts it, each batch in a transaction of its own. It may
 * be killed anywhere and begun again; a day whose run is finished has no other. One node at a time.
 */
@Component
class Run {

  private static final Logger log = LoggerFactory.getLogger(Run.class);
  private static final UUID FIRST = new UUID(0, 0);

  /** How many addresses get their digests in one transaction. */
  static final int BATCH = 500;

  private final RunRows runs;
  private final Noting noting;
  private final ReminderRows reminders;
  private final Absences absences;
  private final Posting posting;
  private final TransactionOperations transaction;
  private final Clock clock;

  Run(
      RunRows runs,
      Noting noting,
      ReminderRows reminders,
      Absences absences,
      Posting posting,
      TransactionOperations transaction,
      Clock clock) {
    this.runs = runs;
    this.noting = noting;
    this.reminders = reminders;
    this.absences = absences;
    this.posting = posting;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Does nothing at night, on days off, and on a day that has had its run. */
  void run() {
    var now = clock.instant();
    var today = Daytime.day(now);
    if (!Daytime.is(now) || !runs.begin(today, now)) {
      return;
    }
    note(About.DECLARATION, today);
    note(About.CALLED, today);
    standIn(today);
    if (post(today)) {
      runs.finish(today, clock.instant());
    }
  }

  private void note(About about, LocalDate today) {
    for (var batch = noting.next(about, FIRST);
        !batch.isEmpty();
        batch = noting.next(about, batch.getLast())) {
      var subjects = batch;
      batch(() -> runs.noted(today, noting.note(about, subjects, today, clock.instant())));
    }
  }

  private void standIn(LocalDate today) {
    for (var address : reminders.away(today)) {
      try {
        batch(() -> absences.standIn(today, address));
      } catch (RuntimeException failure) {
        log.warn("Nobody could be asked to stand in ({})", failure.getClass().getName());
      }
    }
  }

  /** Whether it came to the end before the evening did. */
  private boolean post(LocalDate today) {
    var after = "";
    for (var batch = reminders.addresses(today, after, BATCH);
        !batch.isEmpty();
        batch = reminders.addresses(today, after, BATCH)) {
      if (!Daytime.is(clock.instant())) {
        return false;
      }
      post(today, batch);
      after = batch.getLast();
    }
    return true;
  }

  /** One address that fails holds no other back. */
  private void post(LocalDate today, List<String> addresses) {
    try {
      batch(() -> runs.posted(today, posting.post(today, addresses)));
    } catch (RuntimeException failure) {
      if (addresses.size() == 1) {
        log.warn("A digest of {} could not be posted ({})", today, failure.getClass().getName());
      } else {
        addresses.forEach(address -> post(today, List.of(address)));
      }
    }
  }

  private void batch(Runnable work) {
    transaction.executeWithoutResult(
        status -> {
          runs.alone();
          work.run();
        });
  }
}
