package logbog.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The queue as jobs of the scheduler, whose table is written in the caller's transaction. Where the
 * scheduler is off (a test, a node that only answers pages) the letter waits in the ledger alone.
 */
@Component
class SchedulerQueue implements Queue {

  private final JdbcClient jdbc;
  private final ObjectProvider<Scheduler> scheduler;

  /** The scheduler is asked for late: it knows the job, which knows writers, which post letters. */
  SchedulerQueue(JdbcClient jdbc, ObjectProvider<Scheduler> scheduler) {
    this.jdbc = jdbc;
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
  public void add(List<LetterId> ids, Instant due) {
    scheduler.ifAvailable(
        jobs -> {
          jdbc.sql(
                  """
                  insert into mail.scheduled_tasks
                    (task_name, task_instance, execution_time, picked, version)
                  select 'mail.letter', id::text, :due, false, 1 from unnest(:ids) id
                  """)
              .param("due", due.atOffset(ZoneOffset.UTC))
              .param("ids", ids.stream().map(LetterId::value).toArray(UUID[]::new))
              .update();
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
