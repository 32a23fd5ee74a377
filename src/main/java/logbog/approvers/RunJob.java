package logbog.approvers;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the day's run is looked after: every few minutes, so that one missed comes later. */
@Configuration(proxyBeanMethods = false)
class RunJob {

  @Bean
  static RecurringTask<Void> approversTask(Run run) {
    return Tasks.recurring("approvers.run", FixedDelay.of(Duration.ofMinutes(5)))
        .execute((instance, context) -> run.run());
  }
}
