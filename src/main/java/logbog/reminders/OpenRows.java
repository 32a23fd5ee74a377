package logbog.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.mail.Daytime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is still open of what a letter was posted about. A school's reader who receives it no more
 * is told nothing (V9).
 */
@Component
class OpenRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  OpenRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Open> of(UUID posting) {
    return jdbc.sql(
            """
            select c.about, c.subject, r.role, n.apprentice_name, n.workplace_name, n.class_name,
                   n.period_end, c.deadline,
                   (select count(*) > 0 from declarations.open_invitation i
                    where i.declaration_id = c.subject and not i.refused and i.expires_at > :now) as reachable,
                   exists (select from mail.dead_address x where x.address = p.address) as lost
            from (select distinct subject, role, address from reminders.reminder where posting_id = :posting) r
            cross join lateral (select * from reminders.chase c where c.subject = r.subject offset 0) c
            cross join lateral (select * from reminders.named n where n.subject = r.subject offset 0) n
            cross join lateral (select address from reminders.apprentice p where p.subject = r.subject offset 0) p
            where r.role <> 'SCHOOL' or exists (
              select from reminders.contact k where k.subject = r.subject
              and (k.address = r.address
                or r.address in (select reader from places.named_readers(k.address, :today))))
            order by c.deadline, n.class_name, n.apprentice_name, c.subject
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("today", Daytime.day(clock.instant()))
        .param("posting", posting)
        .query(
            (row, n) ->
                new Open(
                    row.getString("about"),
                    row.getObject("subject", UUID.class),
                    Role.valueOf(row.getString("role")),
                    row.getString("apprentice_name"),
                    row.getString("workplace_name"),
                    row.getString("class_name"),
                    row.getObject("period_end", LocalDate.class),
                    row.getObject("deadline", LocalDate.class),
                    row.getBoolean("reachable"),
                    row.getBoolean("lost")))
        .list();
  }

  /** By when these declarations are waited for, and of which kind they are. */
  Map<UUID, Due> dues(Collection<UUID> declarations) {
    var dues = new HashMap<UUID, Due>();
    jdbc.sql(
            """
            select c.subject, c.deadline, c.kind from unnest(:subjects) s (subject)
            cross join lateral (select * from reminders.chase c where c.subject = s.subject offset 0) c
            """)
        .param("subjects", declarations.toArray(UUID[]::new))
        .query(
            row -> {
              dues.put(
                  row.getObject("subject", UUID.class),
                  new Due(row.getObject("deadline", LocalDate.class), row.getString("kind")));
            });
    return dues;
  }

  /** The trainers' parts a letter was about, so that its not arriving is known of them. */
  List<UUID> invitations(UUID posting) {
    return jdbc.sql(
            """
            select invitation_id from reminders.reminder
            where posting_id = :posting and invitation_id is not null
            """)
        .param("posting", posting)
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }
}
