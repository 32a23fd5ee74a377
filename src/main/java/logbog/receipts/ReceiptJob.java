package logbog.receipts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Looks after the days' receipts, so that those missed by a node that was down come when it is
 * back.
 */
@Configuration(proxyBeanMethods = false)
class ReceiptJob {

  @Bean
  static RecurringTask<Void> receiptsTask(ReceiptRun run) {
    return Tasks.recurring("receipts.run", FixedDelay.of(Duration.ofMinutes(10)))
        .execute((instance, context) -> run.run());
  }
}
