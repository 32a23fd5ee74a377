package logbog.declarations.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import logbog.declarations.WaitingSheet;
import logbog.web.Shell;

/**
 * The sheets that wait for a trainer, with the days that are left.
 *
 * @param today in Denmark
 */
public record Waiting(List<WaitingSheet> sheets, LocalDate today) {

  /** How long until the period ends, in words; or how long ago it did. */
  public String left(Shell shell, WaitingSheet sheet) {
    var days = ChronoUnit.DAYS.between(today, sheet.periodEnd());
    if (days == 0) {
      return shell.text("declarations.company.ends.today");
    }
    return days > 0
        ? shell.text("declarations.company.ends.in", days)
        : shell.text("declarations.company.ended", -days);
  }

  /** Whether the period is over, so that somebody waits. */
  public boolean late(WaitingSheet sheet) {
    return sheet.periodEnd().isBefore(today);
  }

  /** How far it has come, in words. */
  public String progress(Shell shell, WaitingSheet sheet) {
    return sheet.begun()
        ? shell.text("declarations.company.begun", sheet.answered(), sheet.goals())
        : shell.text("declarations.company.not-begun");
  }
}
