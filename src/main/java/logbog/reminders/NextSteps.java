package logbog.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import logbog.mail.Daytime;
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

  /** The steps taken about one request, the oldest first; a nudge is none. */
  public List<Reminded> past(UUID subject) {
    return jdbc.sql(
            """
            select distinct p.day, r.role from reminders.reminder r
            join reminders.posting p on p.id = r.posting_id
            where r.subject = :subject and r.week is not null order by p.day, r.role
            """)
        .param("subject", subject)
        .query(
            (row, n) ->
                new Reminded(
                    row.getObject("day", LocalDate.class),
                    Role.valueOf(row.getString("role")).to()))
        .list();
  }

  private List<Chase> read(Collection<UUID> subjects) {
    return jdbc.sql(
            """
            select c.subject, c.asked_on, c.deadline, c.weeks, c.school_week,
                   (select count(*) > 0 from declarations.open_invitation i
                    where i.declaration_id = c.subject and not i.refused and i.expires_at > :now) as reachable,
                   (select max(r.week) from reminders.reminder r
                    where r.subject = c.subject and r.role <> 'SCHOOL' and r.posting_id is not null) as reminded,
                   (select max(r.week) from reminders.reminder r
                    where r.subject = c.subject and r.role = 'SCHOOL' and r.posting_id is not null) as told,
                   own.days as own_days, own.weeks as own_weeks
            from reminders.chase c
            cross join lateral (
              select array_agg(cast(i.due + w.week * 7 as text) order by i.due, w.week) as days,
                     array_agg(w.week order by i.due, w.week) as weeks
              from (select i.address, (i.invited_at at time zone 'Europe/Copenhagen')::date as invited_on,
                           (i.invited_at at time zone 'Europe/Copenhagen')::date + cast(:own as integer) as due
                    from declarations.open_invitation i
                    where i.declaration_id = c.subject and not i.refused and i.expires_at > :now) i
              cross join unnest(c.weeks) w (week)
              where i.invited_on >= c.deadline + 7 * (select max(week) from unnest(c.weeks) week)
                and i.invited_on < i.due + w.week * 7
                and not exists (
                  select from reminders.reminder r
                  where r.subject = c.subject and r.week = w.week and r.role = 'TRAINER'
                    and r.address = i.address and r.posting_id is not null)) own
            where c.subject = any(:subjects)
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("own", Noting.OWN)
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
        row.getObject("told", Integer.class),
        own(row));
  }

  private static List<Chase.Own> own(ResultSet row) throws SQLException {
    if (row.getArray("own_days") == null) {
      return List.of();
    }
    var days = (String[]) row.getArray("own_days").getArray();
    var weeks = (Short[]) row.getArray("own_weeks").getArray();
    return IntStream.range(0, days.length)
        .mapToObj(i -> new Chase.Own(LocalDate.parse(days[i]), weeks[i]))
        .toList();
  }
}
