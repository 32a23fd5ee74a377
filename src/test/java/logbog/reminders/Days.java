package logbog.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import logbog.TestClock;
import logbog.mail.Letters;
import logbog.web.Shell;
import org.springframework.stereotype.Component;

/**
 * Days that pass as in life: the clock stands at nine in the morning, the run is looked after, the
 * mail is sent. Every test has a spring of its own, since a day has but one run.
 */
@Component
class Days {

  private static final AtomicInteger SPRING = new AtomicInteger(2030);

  private final Run run;
  private final Letters letters;
  private final TestClock clock;

  Days(Run run, Letters letters, TestClock clock) {
    this.run = run;
    this.letters = letters;
    this.clock = clock;
  }

  /** A Monday in January nobody else has. */
  LocalDate spring() {
    var monday = LocalDate.of(SPRING.getAndIncrement(), 1, 8);
    while (monday.getDayOfWeek().getValue() != 1) {
      monday = monday.plusDays(1);
    }
    at(monday, "09:00");
    return monday;
  }

  void at(LocalDate day, String time) {
    at(day.atTime(LocalTime.parse(time)).atZone(Shell.DENMARK).toInstant());
  }

  void at(Instant moment) {
    clock.moveTo(moment);
  }

  void live(LocalDate day) {
    at(day, "09:00");
    run.run();
    letters.deliver();
  }

  /** The days, of these, on which somebody got mail. */
  List<LocalDate> ofMail(String address, LocalDate from, LocalDate to) {
    var days = new ArrayList<LocalDate>();
    for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
      var before = letters.to(address).size();
      live(day);
      for (int mail = before; mail < letters.to(address).size(); mail++) {
        days.add(day);
      }
    }
    return days;
  }
}
