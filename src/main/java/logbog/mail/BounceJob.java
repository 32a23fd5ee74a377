package logbog.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When the inbox of returned mail is looked into: every minute, by one node. That it is away is
 * said once and stops nothing.
 */
@Configuration(proxyBeanMethods = false)
class BounceJob {

  private static final Logger log = LoggerFactory.getLogger(BounceJob.class);

  @Bean
  static RecurringTask<Void> bouncesTask(
      BounceInbox inbox, BounceReader reader, MeterRegistry meters) {
    var failures = new AtomicInteger();
    Gauge.builder("logbog.bounces.failures", failures, AtomicInteger::get)
        .description("How often in a row the inbox of returned mail could not be read")
        .register(meters);
    return Tasks.recurring("mail.bounces", FixedDelay.of(Duration.ofMinutes(1)))
        .execute(
            (instance, context) -> {
              if (inbox.isSet()) {
                look(reader, failures);
              }
            });
  }

  static void look(BounceReader reader, AtomicInteger failures) {
    try {
      while (reader.read() == BounceReader.MOST) {
        // there may be more
      }
      failures.set(0);
    } catch (MessagingException | RuntimeException failure) {
      if (failures.getAndIncrement() == 0) {
        log.warn(
            "The inbox of returned mail cannot be read ({}): dead addresses go unnoticed until it"
                + " can",
            failure.getClass().getSimpleName());
      }
    }
  }
}
