package logbog.programmes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that holds from a date to a date, both included; an open end is null. */
public interface Dated {

  @Nullable LocalDate from();

  @Nullable LocalDate to();

  default boolean holdsOn(LocalDate date) {
    var begins = from();
    var ends = to();
    return (begins == null || !date.isBefore(begins)) && (ends == null || !date.isAfter(ends));
  }

  /** Whether some day is in both. */
  default boolean meets(Dated other) {
    return !before(to(), other.from()) && !before(other.to(), from());
  }

  /** Whether it ends before it begins. */
  static boolean backwards(@Nullable LocalDate from, @Nullable LocalDate to) {
    return before(to, from);
  }

  private static boolean before(@Nullable LocalDate ends, @Nullable LocalDate begins) {
    return ends != null && begins != null && ends.isBefore(begins);
  }
}
