package logbog.mail;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the scheduler of all jobs is set up. */
@Configuration(proxyBeanMethods = false)
class Jobs {

  /** Jobs are due by the clock that everything else goes by. */
  @Bean
  static Clock schedulersClock(java.time.Clock clock) {
    return clock::instant;
  }

  /** Each job has a thread of its own; what waits there holds no other up. */
  @Bean
  static DbSchedulerCustomizer howJobsRun(DueJobs due) {
    return new DbSchedulerCustomizer() {
      @Override
      public Optional<Serializer> serializer() {
        return Optional.of(new NoBaggage());
      }

      @Override
      public Optional<JdbcCustomization> jdbcCustomization() {
        return Optional.of(due);
      }

      @Override
      public Optional<ExecutorService> executorService() {
        return Optional.of(
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("job-", 0).factory()));
      }
    };
  }
}
