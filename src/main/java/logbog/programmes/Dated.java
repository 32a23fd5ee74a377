package logbog.programmes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that holds from a date to a date, both included; an open end is null. */
interface Dated {

  @Nullable LocalDate from();

  @Nullable LocalDate to();

  default boolean holdsOn(LocalDate date) {
    return (from() == null || !date.isBefore(from())) && (to() == null || !date.isAfter(to()));
  }

  /** Whether it ends before it begins. */
  static boolean backwards(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from != null && to != null && to.isBefore(from);
  }
}
