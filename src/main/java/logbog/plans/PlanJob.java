package logbog.plans;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import logbog.web.Shell;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every morning for questions that nobody has answered. */
@Configuration(proxyBeanMethods = false)
class PlanJob {

  @Bean
  static RecurringTask<Void> planRemindersTask(PlanReminders reminders) {
    return Tasks.recurring("plans.reminders", Schedules.daily(Shell.DENMARK, LocalTime.of(8, 30)))
        .execute((instance, context) -> reminders.run());
  }
}
