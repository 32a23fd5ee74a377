package logbog.posts.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import logbog.audit.DayOfReadings;
import logbog.audit.ReadingsByDay;
import logbog.people.PersonId;
import logbog.web.Page;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Who has seen one's record, newest first.
 *
 * @param start whether this is the newest stretch
 * @param older where the next stretch is
 */
public record SeenPage(String path, List<DayOfReadings> days, boolean start, @Nullable String older)
    implements Page {

  static SeenPage of(PersonId doctor, List<DayOfReadings> found, boolean start) {
    var shown = found.stream().limit(ReadingsByDay.PAGE).toList();
    var path = Paths.seen(doctor);
    return new SeenPage(
        path,
        shown,
        start,
        found.size() > shown.size() ? path + "?before=" + shown.getLast().id() : null);
  }

  /** {@code Karen Vinther, Uddannelsesansvarlig overlæge (UAO), Medicinsk Afdeling, Midtby}. */
  public static String who(Shell shell, DayOfReadings day) {
    var role = day.role() == null ? "" : ", " + shell.text("roles.role." + day.role());
    return (day.name() == null ? shell.text("posts.seen.somebody") : day.name())
        + role
        + (day.place() == null ? "" : ", " + day.place());
  }

  /** What was read, each part once. */
  public static String what(Shell shell, DayOfReadings day) {
    return day.read().stream()
        .map(
            it ->
                it.part().isEmpty()
                    ? shell.text("posts.seen.matter." + it.matter())
                    : shell.text("posts.seen.part." + it.part()))
        .distinct()
        .collect(joining(" · "));
  }

  /** Once, and when; or how often, and when last. */
  public static String when(Shell shell, DayOfReadings day) {
    return day.times() == 1
        ? shell.moment(day.last())
        : shell.text(
            "posts.seen.times", shell.date(day.day()), day.times(), shell.time(day.last()));
  }
}
