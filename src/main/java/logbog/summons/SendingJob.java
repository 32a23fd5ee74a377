package logbog.summons;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scheduler's job that posts a summons; it is tried again until it has. */
@Configuration(proxyBeanMethods = false)
class SendingJob {

  @Bean
  static OneTimeTask<Void> sendingTask(Sendings sendings) {
    return Tasks.oneTime(Sendings.NAME)
        .execute((instance, context) -> sendings.run(instance.getId()));
  }
}
