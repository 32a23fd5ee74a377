package logbog.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import logbog.reminders.NextStep.To;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The next automatic step of many open requests at a time, for boards and pages. */
@Component
public class NextSteps {

  private final JdbcClient jdbc;
  private final Clock clock;

  NextSteps(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * By the ids of declarations and of called apprentices, mixed as one likes. What is signed,
   * called off or done with all its steps has none. One statement.
   */
  public Map<UUID, NextStep> of(Collection<UUID> subjects) {
    var today = Daytime.day(clock.instant());
    var steps = new HashMap<UUID, NextStep>();
    read(subjects)
        .forEach(chase -> chase.next(today).ifPresent(step -> steps.put(chase.subject(), step)));
    return steps;
  }

  private List<Chase> read(Collection<UUID> subjects) {
    return jdbc.sql(
            """
            select c.subject, c.asked_on, c.deadline, c.weeks, c.school_week,
                   c.about = 'DECLARATION' and exists (
                     select from declarations.open_invitation i
                     where i.declaration_id = c.subject and not i.refused and i.expires_at > :now) as reachable,
                   (select max(r.week) from reminders.reminder r
                    where r.subject = c.subject and r.role <> 'SCHOOL' and r.posting_id is not null) as reminded,
                   (select max(r.week) from reminders.reminder r
                    where r.subject = c.subject and r.role = 'SCHOOL' and r.posting_id is not null) as told
            from reminders.chase c where c.subject = any(:subjects)
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("subjects", subjects.toArray(UUID[]::new))
        .query(NextSteps::read)
        .list();
  }

  private static Chase read(ResultSet row, int n) throws SQLException {
    return new Chase(
        row.getObject("subject", UUID.class),
        row.getObject("asked_on", LocalDate.class),
        row.getObject("deadline", LocalDate.class),
        Arrays.stream((Short[]) row.getArray("weeks").getArray()).map(Short::intValue).toList(),
        row.getInt("school_week"),
        row.getBoolean("reachable"),
        row.getObject("reminded", Integer.class),
        row.getObject("told", Integer.class));
  }

  /** One open request, and the weeks whose letters have gone. */
  private record Chase(
      UUID subject,
      LocalDate askedOn,
      LocalDate deadline,
      List<Integer> weeks,
      int schoolWeek,
      boolean reachable,
      @Nullable Integer reminded,
      @Nullable Integer told) {

    Optional<NextStep> next(LocalDate today) {
      var who = reachable ? To.TRAINERS : To.APPRENTICE;
      return Stream.concat(
              weeks.stream().flatMap(week -> step(week, who, reminded, today)),
              step(schoolWeek, To.SCHOOL, told, today))
          .min(Comparator.comparing(NextStep::on).thenComparing(NextStep::to));
    }

    private Stream<NextStep> step(int week, To to, @Nullable Integer done, LocalDate today) {
      var due = deadline.plusWeeks(week);
      var on = Holidays.openFrom(due);
      return on.isBefore(today) || !askedOn.isBefore(due) || (done != null && done >= week)
          ? Stream.empty()
          : Stream.of(new NextStep(on, week, to));
    }
  }
}
