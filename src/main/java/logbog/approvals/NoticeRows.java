package logbog.approvals;

import static logbog.approvals.Columns.utc;

import java.time.Instant;
import logbog.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of letters to come: one for a person, a kind and a time, however much it tells of. */
@Component
class NoticeRows {

  static final String NEWS = "NEWS";
  static final String WORK = "WORK";

  /** After the letter before this one, and until this one is due. */
  private static final String SINCE_THE_LAST =
      """
       > coalesce((select max(due_at) from approvals.notice
                   where person_id = :person and kind = :kind and due_at < :due), '-infinity')
      """;

  private final JdbcClient jdbc;

  NoticeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether it is the first at that time. */
  boolean first(PersonId person, String kind, Instant due) {
    return jdbc.sql(
                """
                insert into approvals.notice (person_id, kind, due_at) values (:person, :kind, :due)
                on conflict do nothing
                """)
            .param("person", person.value())
            .param("kind", kind)
            .param("due", utc(due))
            .update()
        == 1;
  }

  /** Whether there is anything to tell a doctor since the letter before: approvals, or answers. */
  boolean news(PersonId doctor, Instant due) {
    return jdbc.sql(
            """
            select exists (
              select from approvals.approval a
              where a.doctor_id = :person and a.effective_at <= :due and a.effective_at
            """
                + SINCE_THE_LAST
                + """
                and not exists (select from approvals.withdrawal w where w.approval_id = a.id))
              or exists (
                select from approvals.ask q
                where q.doctor_id = :person and q.closed_why in ('SENT_BACK', 'NOT_SEEN', 'ANOTHER_HAS', 'TOO_EARLY')
                  and q.closed_at <= :due and q.closed_at
                """
                + SINCE_THE_LAST
                + ")")
        .param("person", doctor.value())
        .param("kind", NEWS)
        .param("due", utc(due))
        .query(Boolean.class)
        .single();
  }

  /** Whether something asked since the letter before still waits. */
  boolean work(PersonId asked, Instant due) {
    return jdbc.sql(
            """
            select exists (
              select from approvals.ask q
              where q.asked_id = :person and q.closed_at is null and q.asked_at <= :due and q.asked_at
            """
                + SINCE_THE_LAST
                + ")")
        .param("person", asked.value())
        .param("kind", WORK)
        .param("due", utc(due))
        .query(Boolean.class)
        .single();
  }
}
