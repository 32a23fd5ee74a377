package logbog.summons.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import logbog.web.Shell;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** Reads when the letters are sent; Danish time. */
final class Moment {

  private Moment() {}

  /** Null for at once. */
  static @Nullable Instant read(Typing typing, Typed typed, Clock clock) {
    if (!typing.of("when").equals("LATER")) {
      return null;
    }
    var day = typed.date("sendDate", typing.of("sendDate"));
    var time = time(typing, typed);
    if (day.isEmpty() || time.isEmpty()) {
      return null;
    }
    var at = day.get().atTime(time.get()).atZone(Shell.DENMARK).toInstant();
    if (!at.isAfter(clock.instant())) {
      typed.wrong("sendDate", "summons.form.send-passed");
    } else if (day.get()
        .isAfter(LocalDate.ofInstant(clock.instant(), Shell.DENMARK).plusYears(1))) {
      typed.wrong("sendDate", "summons.form.send-far");
    }
    return at;
  }

  private static Optional<LocalTime> time(Typing typing, Typed typed) {
    try {
      return Optional.of(LocalTime.parse(typing.of("sendTime").strip().replace('.', ':')));
    } catch (DateTimeException wrong) {
      typed.wrong("sendTime", "summons.form.send-time");
      return Optional.empty();
    }
  }
}
