package logbog.mail;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The scheduler's job for the lookout: one for all nodes, and it says itself when to come again.
 */
@Configuration(proxyBeanMethods = false)
class LookoutJob {

  private static final String NAME = "mail.lookout";

  @Bean
  static Task<Void> lookoutTask(Lookout lookout) {
    return Tasks.custom(NAME, Void.class)
        .scheduleOnStartup("recurring", null, now -> now)
        .onFailureReschedule(FixedDelay.of(Lookout.REST))
        .execute(
            (instance, context) -> {
              var again = lookout.look();
              return (complete, job) -> job.reschedule(complete, again);
            });
  }
}
