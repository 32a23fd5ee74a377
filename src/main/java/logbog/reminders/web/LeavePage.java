package logbog.reminders.web;

import java.util.Map;
import logbog.reminders.Leave;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody says that they are away.
 *
 * @param leave what they have said, while it lasts
 */
public record LeavePage(String address, @Nullable Leave leave, LeaveForm form, Problems problems)
    implements Page {

  public Map<String, String> names(Shell shell) {
    return Map.of(
        "lastDay", shell.text("reminders.leave.last-day"),
        "deputy", shell.text("reminders.leave.deputy"));
  }
}
