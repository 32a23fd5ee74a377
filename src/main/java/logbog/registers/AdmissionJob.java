package logbog.registers;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import logbog.web.Shell;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets doctors in every morning, and forgets files that nobody took. */
@Configuration(proxyBeanMethods = false)
class AdmissionJob {

  @Bean
  static RecurringTask<Void> admissionsTask(Admissions admissions, ImportRows files) {
    return Tasks.recurring(
            "registers.admissions", Schedules.daily(Shell.DENMARK, LocalTime.of(7, 0)))
        .execute(
            (instance, context) -> {
              admissions.admitAllDue();
              files.forgetOld();
            });
  }
}
