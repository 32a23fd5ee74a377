package logbog.places;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every hour: a day ends at midnight in Denmark, whatever the machine's clock calls that. */
@Configuration(proxyBeanMethods = false)
class LapsingJob {

  @Bean
  static RecurringTask<Void> lapsingTask(Lapsing lapsing) {
    return Tasks.recurring("places.lapsing", FixedDelay.of(Duration.ofHours(1)))
        .execute((instance, context) -> lapsing.lapse());
  }
}
