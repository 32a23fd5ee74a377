package logbog.attestations;

import java.time.LocalDate;
import logbog.posts.Element;

/**
 * The last month of an element (M5): from the same day of the month before its last day on. Where
 * that month has no such day, from its last: an element to 31 March from 28 or 29 February.
 */
record LastMonth(LocalDate lastDay) {

  static LastMonth of(Element element) {
    return new LastMonth(element.to());
  }

  /** The first day on which its time can be attested. */
  LocalDate begins() {
    return lastDay.minusMonths(1);
  }

  boolean hasBegun(LocalDate today) {
    return !today.isBefore(begins());
  }
}
