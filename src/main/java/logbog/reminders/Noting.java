package logbog.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notes what the rhythm asks for today, of whom, batch by batch through all open requests. Noting
 * the same again changes nothing, so that a run that was killed begins anew.
 */
@Component
class Noting {

  /** How late a step may come, in days: a run missed for longer lets it go. */
  static final int LATE = 14;

  /** How many days whoever is asked when it is late already has, as in {@code reminders.chase}. */
  static final int OWN = 21;

  static final int BATCH = 5_000;

  private final JdbcClient jdbc;

  Noting(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The next batch of what is open; empty when there is nothing left. */
  List<UUID> next(About about, UUID after) {
    return jdbc.sql(about.walk())
        .param("after", after)
        .param("batch", BATCH)
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  /**
   * Notes the newest step of each request that has come, unless it is too late for it. A request,
   * or a trainer's part in one, younger than the step needs no reminder: its first letter says the
   * same; whoever stands in had none, and waits for room as others do. A trainer named after the
   * last step has three weeks of their own. Where mail does not reach the apprentice who could act,
   * the school is told at once. What was noted before and still waits (for room in a budget, for
   * someone to come back) is noted again.
   *
   * @return how many are noted for today
   */
  int note(About about, List<UUID> subjects, LocalDate today, Instant now) {
    return jdbc.sql(SQL)
        .params(
            Map.of(
                "about",
                about.name(),
                "subjects",
                subjects.toArray(UUID[]::new),
                "today",
                today,
                "late",
                LATE,
                "own",
                OWN,
                "now",
                now.atOffset(ZoneOffset.UTC)))
        .update();
  }

  /**
   * Every table is asked for one request at a time ({@code offset 0} sees to it): however many
   * there are, and whatever the planner thinks it knows of them, that is a look into an index. What
   * was noted before is asked for by its request alone: offered the index of all that waits, a
   * planner that takes the table for empty reads it whole for each.
   */
  private static final String SQL =
      """
      with step as materialized (
        select c.about, c.subject, c.apprentice_id, c.asked_on, w.week, c.deadline + w.week * 7 as day,
               c.school_week, c.deadline + c.school_week * 7 as school_day, c.weeks,
               c.deadline + 7 * (select max(week) from unnest(c.weeks) week) as last_day,
               (select count(*) > 0 from declarations.open_invitation i
                where i.declaration_id = c.subject and not i.refused and i.expires_at > :now) as reachable
        from unnest(:subjects) s (subject)
        cross join lateral (
          select * from reminders.chase c where c.subject = s.subject and c.about = :about offset 0) c
        cross join lateral (
          select max(week) as week from unnest(c.weeks) week where c.deadline + week * 7 <= :today) w),
      hopeless as materialized (
        select s.*, p.address, coalesce((select true from mail.dead_address x where x.address = p.address), false) as lost
        from step s
        cross join lateral (select address from reminders.apprentice p where p.subject = s.subject offset 0) p
        where s.asked_on < s.day and not s.reachable),
      due as (
        select s.about, s.subject, s.apprentice_id, s.week, 'TRAINER' as role, i.address, i.invitation_id, s.day
        from step s
        cross join lateral (
          select * from declarations.open_invitation i
          where i.declaration_id = s.subject and not i.refused and i.expires_at > :now offset 0) i
        where (i.invited_at at time zone 'Europe/Copenhagen')::date < s.day
        union all
        select s.about, s.subject, s.apprentice_id, w.week, 'TRAINER', i.address, i.invitation_id, i.due + w.week * 7
        from step s
        cross join lateral (
          select i.*, (i.invited_at at time zone 'Europe/Copenhagen')::date as invited_on,
                 (i.invited_at at time zone 'Europe/Copenhagen')::date + cast(:own as integer) as due
          from declarations.open_invitation i
          where i.declaration_id = s.subject and not i.refused and i.expires_at > :now offset 0) i
        cross join lateral (
          select max(week) as week from unnest(s.weeks) week where i.due + week * 7 <= :today) w
        where s.last_day <= :today and i.invited_on >= s.last_day and i.invited_on < i.due + w.week * 7
        union all
        select s.about, s.subject, s.apprentice_id, r.week, 'TRAINER', r.address, r.invitation_id, s.day
        from step s
        cross join lateral (
          select * from (select * from reminders.reminder own where own.subject = s.subject offset 0) r
          where r.role = 'TRAINER' and r.posting_id is null and r.passed_on_at is null
            and r.noted_on > cast(:today as date) - :late) r
        cross join lateral (
          select * from declarations.open_invitation i
          where i.declaration_id = s.subject and i.invitation_id = r.invitation_id and not i.refused
            and i.expires_at > :now offset 0) i
        where (i.invited_at at time zone 'Europe/Copenhagen')::date >= s.day
        union all
        select about, subject, apprentice_id, week, 'APPRENTICE', address, null, day from hopeless where not lost
        union all
        select h.about, h.subject, h.apprentice_id, h.week, 'SCHOOL', k.address, null, h.day
        from hopeless h
        cross join lateral (select address from reminders.contact k where k.subject = h.subject offset 0) k
        where h.lost
        union all
        select s.about, s.subject, s.apprentice_id, s.school_week, 'SCHOOL', k.address, null, s.school_day
        from step s
        cross join lateral (select address from reminders.contact k where k.subject = s.subject offset 0) k
        where s.asked_on < s.school_day and s.school_day <= :today)
      insert into reminders.reminder as known
        (about, subject, apprentice_id, week, role, address, invitation_id, noted_on)
      select distinct on (subject, week, role, address)
             about, subject, apprentice_id, week, role, address, cast(invitation_id as uuid), cast(:today as date)
      from due
      where day > cast(:today as date) - :late
        or coalesce((select true from reminders.reminder r
                     where r.subject = due.subject and r.week = due.week and r.role = due.role
                       and r.address = due.address and r.posting_id is null and r.passed_on_at is null
                       and r.noted_on > cast(:today as date) - :late), false)
      order by subject, week, role, address
      on conflict (subject, week, role, address) do update set noted_on = excluded.noted_on
        where known.posting_id is null and known.passed_on_at is null
      """;
}
