package logbog.reminders;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When the day's run is looked after: every few minutes, so that one missed by a node that was down
 * comes when it is back.
 */
@Configuration(proxyBeanMethods = false)
class RunJob {

  @Bean
  static RecurringTask<Void> remindersTask(Run run) {
    return Tasks.recurring("reminders.run", FixedDelay.of(Duration.ofMinutes(5)))
        .execute((instance, context) -> run.run());
  }
}
