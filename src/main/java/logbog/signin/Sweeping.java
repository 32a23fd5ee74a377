package logbog.signin;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When what is no longer needed is forgotten. */
@Configuration(proxyBeanMethods = false)
class Sweeping {

  @Bean
  static RecurringTask<Void> codesTask(Forgetting forgetting) {
    return Tasks.recurring("signin.codes", FixedDelay.of(Duration.ofMinutes(1)))
        .execute((instance, context) -> forgetting.codes());
  }

  @Bean
  static RecurringTask<Void> signinTask(Forgetting forgetting) {
    return Tasks.recurring("signin.forgetting", FixedDelay.of(Duration.ofHours(1)))
        .execute((instance, context) -> forgetting.everythingOld());
  }
}
