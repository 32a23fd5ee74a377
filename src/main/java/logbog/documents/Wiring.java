package logbog.documents;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The presses of this machine, who looks at files, and when those let go are removed. */
@Configuration(proxyBeanMethods = false)
class Wiring {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Bean
  static Presses presses() {
    return Presses.ofThisMachine();
  }

  /** Where the operator names none, nobody looks: what a file may be is bounded all the same. */
  @Bean
  static Scanner scanner(@Value("${logbog.clamd:}") String address) {
    if (address.isBlank()) {
      return file -> {};
    }
    var colon = address.strip().lastIndexOf(':');
    return new Clamd(
        address.strip().substring(0, colon),
        Integer.parseInt(address.strip().substring(colon + 1)),
        PATIENCE);
  }

  @Bean
  static RecurringTask<Void> clearingTask(Clearing clearing) {
    return Tasks.recurring("documents.clearing", FixedDelay.of(Duration.ofHours(1)))
        .execute((instance, context) -> clearing.clear());
  }
}
