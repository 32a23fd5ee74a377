package logbog.reminders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import logbog.mail.Holidays;
import logbog.reminders.NextStep.To;
import org.jspecify.annotations.Nullable;

/**
 * One open request, and the weeks in which those who can act were reminded and the school told.
 *
 * @param own the steps of trainers named after the last of the request's, who have three weeks of
 *     their own
 */
record Chase(
    UUID subject,
    LocalDate askedOn,
    LocalDate deadline,
    List<Integer> weeks,
    int schoolWeek,
    boolean reachable,
    @Nullable Integer reminded,
    @Nullable Integer told,
    List<Own> own) {

  /** A step not taken yet, by the day it falls on were that a working day. */
  record Own(LocalDate due, int week) {}

  Optional<NextStep> next(LocalDate today) {
    var who = reachable ? To.TRAINERS : To.APPRENTICE;
    return Stream.of(
            weeks.stream().flatMap(week -> step(week, who, reminded, today)),
            own.stream().flatMap(step -> step(step, today)),
            step(schoolWeek, To.SCHOOL, told, today))
        .flatMap(steps -> steps)
        .min(Comparator.comparing(NextStep::on).thenComparing(NextStep::to));
  }

  private static Stream<NextStep> step(Own own, LocalDate today) {
    var on = Holidays.openFrom(own.due());
    return on.isBefore(today)
        ? Stream.empty()
        : Stream.of(new NextStep(on, own.week(), To.TRAINERS));
  }

  private Stream<NextStep> step(int week, To to, @Nullable Integer done, LocalDate today) {
    var due = deadline.plusWeeks(week);
    var on = Holidays.openFrom(due);
    return on.isBefore(today) || !askedOn.isBefore(due) || (done != null && done >= week)
        ? Stream.empty()
        : Stream.of(new NextStep(on, week, to));
  }
}
