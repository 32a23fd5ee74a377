package logbog.summons;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Posts the letters of a summons when they are due, a hundred at a time: each hundred and the note
 * that it is posted commit together, so what is cut off goes on where it was.
 */
@Component
class Sendings {

  static final TaskDescriptor<Void> NAME = TaskDescriptor.of("summons.sending");

  private static final int BITE = 100;

  private final SummonsRows rows;
  private final CalledRows called;
  private final CallLetters letters;
  private final TransactionTemplate transaction;
  private final ObjectProvider<Scheduler> scheduler;
  private final Clock clock;

  /** The scheduler is asked for late: it knows the job, which knows this. */
  Sendings(
      SummonsRows rows,
      CalledRows called,
      CallLetters letters,
      TransactionTemplate transaction,
      ObjectProvider<Scheduler> scheduler,
      Clock clock) {
    this.rows = rows;
    this.called = called;
    this.letters = letters;
    this.transaction = transaction;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /**
   * Has the letters posted at a time, in the caller's transaction. Each asking is a job of its own:
   * one that finds nothing to do, or is too early, does nothing.
   */
  void due(SummonsId id, Instant at) {
    scheduler.ifAvailable(
        jobs -> jobs.schedule(NAME.instance(id + "/" + UUID.randomUUID()).build(), at));
  }

  /** The job's own: its instance says the summons. */
  void run(String instance) {
    post(SummonsId.valueOf(instance.substring(0, instance.indexOf('/'))));
  }

  /** Posts all that is due and not posted. */
  void post(SummonsId id) {
    while (bite(id) == BITE) {}
  }

  private int bite(SummonsId id) {
    return transaction.execute(
        status -> {
          var summons = rows.lock(id).orElseThrow(NoSuchSummons::new);
          if (summons.cancelled() || summons.sendAt().isAfter(clock.instant())) {
            return 0;
          }
          var some = called.unposted(id, BITE);
          letters.post(summons, some);
          called.posted(some);
          return some.size();
        });
  }
}
