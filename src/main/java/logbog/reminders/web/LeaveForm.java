package logbog.reminders.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import logbog.mail.EmailAddress;
import logbog.reminders.Leaves;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** Until when somebody is away, and who stands in. */
public record LeaveForm(@Nullable String lastDay, @Nullable String deputy) {

  static LeaveForm empty() {
    return new LeaveForm("", "");
  }

  @Override
  public String lastDay() {
    return Objects.requireNonNullElse(lastDay, "");
  }

  @Override
  public String deputy() {
    return Objects.requireNonNullElse(deputy, "");
  }

  Optional<LocalDate> readLastDay(Typed typed, LocalDate today) {
    var day = typed.date("lastDay", lastDay);
    if (day.isPresent()
        && (day.get().isBefore(today) || day.get().isAfter(today.plusDays(Leaves.LONGEST_DAYS)))) {
      typed.wrong("lastDay", "reminders.leave.last-day.wrong");
    }
    return day;
  }

  /** Null where it shall wait. */
  @Nullable EmailAddress readDeputy(Typed typed, EmailAddress self) {
    if (deputy().isBlank()) {
      return null;
    }
    var found = EmailAddress.parse(deputy);
    if (found.isEmpty()) {
      typed.wrong("deputy", "reminders.leave.deputy.wrong");
    } else if (found.get().equals(self)) {
      typed.wrong("deputy", "reminders.leave.deputy.self");
    }
    return found.orElse(null);
  }
}
