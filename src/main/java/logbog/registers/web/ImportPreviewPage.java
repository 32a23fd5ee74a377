package logbog.registers.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import logbog.registers.Judged;
import logbog.registers.Preview;
import logbog.web.Page;
import logbog.web.Shell;

/**
 * What taking a file would mean, line by line: what needs a look first.
 *
 * @param overtaken whether it was to be taken, and means something else by now
 */
public record ImportPreviewPage(Preview preview, boolean overtaken) implements Page {

  private static final int MOST = 300;

  private static final List<Judged.Verdict> ORDER =
      List.of(
          Judged.Verdict.WRONG,
          Judged.Verdict.QUESTIONED,
          Judged.Verdict.CHANGED,
          Judged.Verdict.NEW,
          Judged.Verdict.UNCHANGED);

  public List<Judged.Verdict> verdicts() {
    return ORDER.stream().filter(it -> preview.count(it) > 0).toList();
  }

  /** Of each kind only so many lines are shown; they are counted all. */
  public List<Judged> of(Judged.Verdict verdict) {
    return preview.lines().stream().filter(it -> it.verdict() == verdict).limit(MOST).toList();
  }

  public long more(Judged.Verdict verdict) {
    return Math.max(0, preview.count(verdict) - MOST);
  }

  /** A line's days in words; as they were written where they are none. */
  public String days(Shell shell, Judged line) {
    try {
      var days = line.days().split(" – ", 2);
      return "%s – %s"
          .formatted(shell.date(LocalDate.parse(days[0])), shell.date(LocalDate.parse(days[1])));
    } catch (DateTimeParseException | ArrayIndexOutOfBoundsException unread) {
      return line.days();
    }
  }

  public String path() {
    return ImportPage.PATH + "/" + preview.file().id();
  }
}
