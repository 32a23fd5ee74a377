package logbog.receipts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import logbog.approvals.SignedApprovals;
import logbog.people.PersonId;
import logbog.web.Shell;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The receipts of each day that is over: noted and posted together, so many people in a
 * transaction. It may be killed anywhere and begun again, on any node; nobody gets a second one.
 */
@Component
class ReceiptRun {

  /** When a day is surely over: what was approved on its last second is committed by then. */
  static final LocalTime FROM = LocalTime.of(4, 0);

  /** How many days are made up for after a standstill. */
  static final int BACK = 14;

  static final int BATCH = 500;

  private final SignedApprovals signed;
  private final ReceiptRows rows;
  private final DisputeLetters letters;
  private final TransactionOperations transaction;
  private final Clock clock;

  ReceiptRun(
      SignedApprovals signed,
      ReceiptRows rows,
      DisputeLetters letters,
      TransactionOperations transaction,
      Clock clock) {
    this.signed = signed;
    this.rows = rows;
    this.letters = letters;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** From the day after the last one that is done; the first time of all, yesterday alone. */
  void run() {
    var over = clock.instant().atZone(Shell.DENMARK).minusHours(FROM.getHour()).toLocalDate();
    var done = rows.lastFinished(over).orElse(over.minusDays(2));
    var first = done.isBefore(over.minusDays(BACK)) ? over.minusDays(BACK) : done.plusDays(1);
    for (var day = first; day.isBefore(over); day = day.plusDays(1)) {
      receipts(day);
    }
  }

  void receipts(LocalDate day) {
    var counted = signed.counted(start(day), start(day.plusDays(1)));
    var batch = new LinkedHashMap<PersonId, Integer>();
    counted.forEach(
        (person, count) -> {
          batch.put(person, count);
          if (batch.size() == BATCH) {
            post(day, batch);
            batch.clear();
          }
        });
    post(day, batch);
    transaction.executeWithoutResult(_ -> rows.finish(day, clock.instant()));
  }

  private void post(LocalDate day, Map<PersonId, Integer> batch) {
    if (!batch.isEmpty()) {
      transaction.executeWithoutResult(
          _ -> {
            rows.alone();
            letters.day(rows.note(day, batch, clock.instant()));
          });
    }
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Shell.DENMARK).toInstant();
  }
}
