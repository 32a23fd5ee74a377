package logbog.approvers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import logbog.TestClock;
import logbog.mail.Letters;
import logbog.mail.ReceivedMail;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.web.Shell;
import org.springframework.stereotype.Component;

/** Days that pass as in life; every test has a January of its own, since a day has but one run. */
@Component
class Weeks {

  private static final AtomicInteger JANUARY = new AtomicInteger(2060);
  private static final List<String> DIGESTS =
      List.of(
          "Anmodninger venter på dit svar",
          "Anmodninger på din afdeling venter uden nogen til at svare");

  private final Run run;
  private final Letters letters;
  private final People people;
  private final TestClock clock;

  Weeks(Run run, Letters letters, People people, TestClock clock) {
    this.run = run;
    this.letters = letters;
    this.people = people;
    this.clock = clock;
  }

  /** A Monday in January nobody else has, at nine. */
  LocalDate monday() {
    var monday =
        LocalDate.of(JANUARY.getAndIncrement(), 1, 8)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    at(monday, "09:00");
    return monday;
  }

  void at(LocalDate day, String time) {
    clock.moveTo(day.atTime(LocalTime.parse(time)).atZone(Shell.DENMARK).toInstant());
  }

  /** Passes a day, and has its letters delivered. */
  void live(LocalDate day) {
    at(day, "09:00");
    run.run();
    letters.deliver();
  }

  /** The digests somebody has got so far. */
  List<ReceivedMail> digests(Viewer.Clinician to) {
    return letters.to(people.get(to.id()).email().value()).stream()
        .filter(it -> DIGESTS.contains(it.subject()))
        .toList();
  }

  /** How many digests have come by the end of each of these days. */
  List<Integer> digests(Viewer.Clinician to, LocalDate from, int days) {
    return from.datesUntil(from.plusDays(days))
        .map(
            day -> {
              live(day);
              return digests(to).size();
            })
        .toList();
  }
}
