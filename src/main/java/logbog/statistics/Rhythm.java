package logbog.statistics;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When is counted: every few seconds, by whichever node takes the turn. */
@Configuration(proxyBeanMethods = false)
class Rhythm {

  @Bean
  static RecurringTask<Void> countingTask(Counting counting) {
    return Tasks.recurring("statistics.counting", FixedDelay.of(Duration.ofSeconds(3)))
        .execute((instance, context) -> counting.count());
  }

  /** Kinds of firms change when the operator lays another register, at a start. */
  @Bean
  static RecurringTask<Void> firmsTask(Recount recount) {
    return Tasks.recurring("statistics.firms", FixedDelay.of(Duration.ofMinutes(10)))
        .execute(
            (instance, context) -> {
              if (recount.due()) {
                recount.begin();
              }
            });
  }
}
