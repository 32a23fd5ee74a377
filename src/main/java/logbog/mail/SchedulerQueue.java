package logbog.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The queue as jobs of the scheduler, whose table is written in the caller's transaction. Where the
 * scheduler is off (a test, a node that only answers pages) the letter waits in the ledger alone.
 */
@Component
class SchedulerQueue implements Queue {

  private final ObjectProvider<Scheduler> scheduler;

  /** The scheduler is asked for late: it knows the job, which knows writers, which post letters. */
  SchedulerQueue(ObjectProvider<Scheduler> scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  public void add(LetterId id, Instant due) {
    scheduler.ifAvailable(
        jobs -> {
          jobs.schedule(LetterJob.of(id), due);
          TransactionSynchronizationManager.registerSynchronization(wake(jobs));
        });
  }

  @Override
  public void wake() {
    scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
  }

  /** Not before commit: until then nobody else sees the job. */
  private static TransactionSynchronization wake(Scheduler jobs) {
    return new TransactionSynchronization() {
      @Override
      public void afterCommit() {
        jobs.triggerCheckForDueExecutions();
      }
    };
  }
}
