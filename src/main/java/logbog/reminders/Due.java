package logbog.reminders;

import java.time.LocalDate;

/**
 * When a sheet is to be signed.
 *
 * @param kind what a letter calls it, as a declaration's kind is named
 */
record Due(LocalDate deadline, String kind) {

  private static final String ORDINARY = "ORDINARY";

  static Due ordinary(LocalDate deadline) {
    return new Due(deadline, ORDINARY);
  }

  /** The words for it: those that have nothing to do with a school period have their own. */
  String key(String words) {
    return kind.equals(ORDINARY) ? words : words + "." + kind;
  }
}
