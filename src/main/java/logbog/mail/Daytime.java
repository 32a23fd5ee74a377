package logbog.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import logbog.web.Shell;

/** When a letter that urges may arrive: on days of work, from 7 to 20 by Danish clocks. */
public final class Daytime {

  private static final LocalTime FROM = LocalTime.of(7, 0);
  private static final LocalTime TO = LocalTime.of(20, 0);

  private Daytime() {}

  /** The Danish day of a moment. */
  public static LocalDate day(Instant at) {
    return at.atZone(Shell.DENMARK).toLocalDate();
  }

  /** Whether a letter may arrive at this moment. */
  public static boolean is(Instant at) {
    return !earliest(at).isAfter(at);
  }

  /** This moment, or the first after it at which a letter may arrive. */
  public static Instant earliest(Instant at) {
    var there = at.atZone(Shell.DENMARK);
    var day = there.toLocalDate();
    if (Holidays.closed(day) || !there.toLocalTime().isBefore(TO)) {
      return from(Holidays.openFrom(Holidays.closed(day) ? day : day.plusDays(1)));
    }
    return there.toLocalTime().isBefore(FROM) ? from(day) : at;
  }

  /** The first moment of a day's letters. */
  public static Instant from(LocalDate day) {
    return day.atTime(FROM).atZone(Shell.DENMARK).toInstant();
  }
}
