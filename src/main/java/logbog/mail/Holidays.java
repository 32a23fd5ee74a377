package logbog.mail;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The days on which nobody is reminded: weekends, Danish public holidays, and the three days on
 * which workplaces are closed by custom. Store bededag is none since 2024.
 */
public final class Holidays {

  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(6, 5),
          MonthDay.of(12, 24),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26),
          MonthDay.of(12, 31));

  /** Days from Easter Sunday: Thursday, Friday, Sunday, Monday, Ascension, Whit Sunday, Monday. */
  private static final Set<Long> FROM_EASTER = Set.of(-3L, -2L, 0L, 1L, 39L, 49L, 50L);

  private Holidays() {}

  /** Whether this is one of them. */
  public static boolean closed(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || FIXED.contains(MonthDay.from(day))
        || FROM_EASTER.contains(day.toEpochDay() - easter(day.getYear()).toEpochDay());
  }

  /** This day, or the first after it on which people are at work. */
  public static LocalDate openFrom(LocalDate day) {
    var open = day;
    while (closed(open)) {
      open = open.plusDays(1);
    }
    return open;
  }

  /** Easter Sunday of the Gregorian calendar, by the anonymous rule of 1876. */
  static LocalDate easter(int year) {
    int moon = year % 19;
    int century = year / 100;
    int leaps = century / 4;
    int shift = (century - (century + 8) / 25 + 1) / 3;
    int full = (19 * moon + century - leaps - shift + 15) % 30;
    int sunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - full - year % 100 % 4) % 7;
    int late = (moon + 11 * full + 22 * sunday) / 451;
    int days = full + sunday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
