package logbog.places.web;

import java.time.LocalDate;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** The last day of someone who leaves, as typed; nothing is at once. */
public record LeaveForm(@Nullable String lastDay) {

  @Nullable LocalDate read(Typed typed, LocalDate today) {
    var day = typed.optionalDate("lastDay", lastDay).orElse(null);
    if (day != null && day.isBefore(today)) {
      typed.wrong("lastDay", "places.staff.last-day.past");
    }
    return day;
  }
}
