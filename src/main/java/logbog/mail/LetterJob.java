package logbog.mail;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The scheduler's job for one letter; its instance id is the letter's id and it carries no data.
 */
@Configuration(proxyBeanMethods = false)
class LetterJob {

  private static final TaskDescriptor<Void> NAME = TaskDescriptor.of("mail.letter");

  static TaskInstance<Void> of(LetterId id) {
    return NAME.instance(id.value().toString()).build();
  }

  /**
   * The dispatch says itself when to try again. Only what it cannot handle, such as a database that
   * is away, ends in the failure handler.
   */
  @Bean
  static Task<Void> letterTask(Dispatch dispatch, Lanes lanes, Queue queue) {
    return Tasks.custom(NAME)
        .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10), 1.5))
        .execute(
            (instance, context) ->
                lanes
                    .through(() -> send(dispatch, instance, context), queue::wake)
                    .<CompletionHandler<Void>>map(
                        again -> (complete, job) -> job.reschedule(complete, again))
                    .orElseGet(OnCompleteRemove::new));
  }

  /** At a stop, what has waited for its lane goes back to the queue. */
  private static Optional<Instant> send(
      Dispatch dispatch, TaskInstance<Void> letter, ExecutionContext context) {
    return context.getSchedulerState().isShuttingDown()
        ? Optional.of(context.getExecution().executionTime)
        : dispatch.send(LetterId.valueOf(letter.getId()));
  }
}
