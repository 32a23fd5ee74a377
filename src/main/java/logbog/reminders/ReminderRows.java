package logbog.reminders;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reminders that are noted and wait for their letter. */
@Component
class ReminderRows {

  private final JdbcClient jdbc;

  ReminderRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The next addresses for which something was noted today. */
  List<String> addresses(LocalDate today, String after, int most) {
    return jdbc.sql(
            """
            select distinct address from reminders.reminder
            where noted_on = :today and posting_id is null and passed_on_at is null and address > :after
            order by address limit :most
            """)
        .param("today", today)
        .param("after", after)
        .param("most", most)
        .query((row, n) -> row.getString(1))
        .list();
  }

  /** Those of today's addresses whose owners are away. */
  List<String> away(LocalDate today) {
    return jdbc.sql(
            """
            select distinct r.address from reminders.reminder r
            join reminders.leave l on l.address = r.address and l.ended_at is null and l.last_day >= :today
            where r.noted_on = :today and r.posting_id is null and r.passed_on_at is null
            """)
        .param("today", today)
        .query((row, n) -> row.getString(1))
        .list();
  }

  List<Reminder> waiting(LocalDate today, Collection<String> addresses) {
    return jdbc.sql(
            """
            select id, subject, role, address, invitation_id from reminders.reminder
            where noted_on = :today and posting_id is null and passed_on_at is null
              and address = any(:addresses)
            """)
        .param("today", today)
        .param("addresses", addresses.toArray(String[]::new))
        .query(
            (row, n) ->
                new Reminder(
                    row.getObject("id", UUID.class),
                    row.getObject("subject", UUID.class),
                    Role.valueOf(row.getString("role")),
                    row.getString("address"),
                    row.getObject("invitation_id", UUID.class)))
        .list();
  }

  /**
   * Makes a digest for each address of all that waits there today; the unposted rows, and these
   * alone, are its.
   *
   * @return the postings, by address
   */
  List<Posted> post(LocalDate today, Instant now, Collection<String> addresses) {
    return jdbc.sql(
            """
            with posting as (
              insert into reminders.posting (address, day, at, kind)
              select address, :today, :now, 'DIGEST' from unnest(:addresses) address
              returning id, address),
            gone as (
              update reminders.reminder r set posting_id = p.id from posting p
              where r.address = p.address and r.noted_on = :today
                and r.posting_id is null and r.passed_on_at is null)
            select id, address from posting
            """)
        .param("today", today)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("addresses", addresses.toArray(String[]::new))
        .query((row, n) -> new Posted(row.getObject("id", UUID.class), row.getString("address")))
        .list();
  }

  /**
   * The same, of whoever stands in; nothing if they are reminded of it already.
   *
   * @param invitation a trainer's, of the one who stands in
   */
  void redirect(UUID reminder, String deputy, @Nullable UUID invitation) {
    jdbc.sql(
            """
            insert into reminders.reminder (about, subject, apprentice_id, week, role, address, invitation_id, noted_on)
            select about, subject, apprentice_id, week, role, :deputy, :invitation, noted_on
            from reminders.reminder where id = :id
            on conflict do nothing
            """)
        .param("deputy", deputy)
        .param("invitation", invitation, Types.OTHER)
        .param("id", reminder)
        .update();
  }

  /** Somebody who stands in has been asked instead. */
  void passOn(Collection<UUID> reminders, Instant now) {
    jdbc.sql("update reminders.reminder set passed_on_at = :now where id = any(:ids)")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("ids", reminders.toArray(UUID[]::new))
        .update();
  }
}
