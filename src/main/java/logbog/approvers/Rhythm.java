package logbog.approvers;

import java.time.LocalDate;
import logbog.mail.Holidays;
import org.jspecify.annotations.Nullable;

/**
 * When an approver is reminded: three working days after the oldest was asked, and then weekly
 * while anything waits. The letter that came with the request said the same, so the first is not at
 * once.
 */
final class Rhythm {

  /** Working days from the day of the request to the first digest. */
  static final int FIRST = 3;

  /** Days from one digest to the next. */
  static final int EACH = 7;

  private Rhythm() {}

  /**
   * The first day on which someone may be reminded.
   *
   * @param oldest the day on which the oldest of what waits was asked
   * @param last the day of their last digest
   * @param from the first day that is still to be had
   */
  static LocalDate next(LocalDate oldest, @Nullable LocalDate last, LocalDate from) {
    var due = first(oldest);
    if (last != null && last.plusDays(EACH).isAfter(due)) {
      due = last.plusDays(EACH);
    }
    return Holidays.openFrom(due.isAfter(from) ? due : from);
  }

  static LocalDate first(LocalDate asked) {
    var day = asked;
    for (int n = 0; n < FIRST; n++) {
      day = Holidays.openFrom(day.plusDays(1));
    }
    return day;
  }

  /** The last day on which something must have been asked to be reminded of on this one. */
  static LocalDate ripe(LocalDate today) {
    var asked = today;
    while (first(asked).isAfter(today)) {
      asked = asked.minusDays(1);
    }
    return asked;
  }
}
