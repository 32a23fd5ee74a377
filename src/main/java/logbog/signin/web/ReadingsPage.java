package logbog.signin.web;

import java.util.List;
import logbog.audit.Reading;
import logbog.audit.Readings;
import logbog.web.Page;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Who has read an apprentice's record, newest first.
 *
 * @param start whether this is the newest stretch
 * @param older where the next stretch is
 */
public record ReadingsPage(List<Reading> readings, boolean start, @Nullable String older)
    implements Page {

  static final String PATH = "/profil/laesninger";

  static ReadingsPage of(List<Reading> found, boolean start) {
    var shown = found.stream().limit(Readings.PAGE).toList();
    return new ReadingsPage(
        shown,
        start,
        found.size() > shown.size() ? PATH + "?before=" + shown.getLast().id() : null);
  }

  /** Where the apprentice sees what was read; null where it is no single page of theirs. */
  public static @Nullable String where(Reading reading) {
    return switch (reading.matter()) {
      case DECLARATION, PRINT -> "/erklaeringer/" + reading.subject();
      case PROJECT -> "/laerepladsprojekt/" + reading.subject();
      case PERSON, EXPORT, ARCHIVE, PLAN, MAIL, LOGBOOK -> null;
    };
  }

  /** What was read, with the period of a declaration. */
  public static String what(Shell shell, Reading reading) {
    var what = shell.text("signin.readings.what." + reading.matter());
    var period = reading.periodEnd();
    return period == null
        ? what
        : shell.text("signin.readings.what.period", what, shell.date(period));
  }

  /** By what right, in a sentence; empty where the trail is older than that was kept. */
  public static String why(Shell shell, Reading reading) {
    return reading.as() == null
        ? ""
        : shell.text(
            "signin.readings.why." + reading.as(),
            reading.through() == null ? reading.address() : reading.through());
  }
}
