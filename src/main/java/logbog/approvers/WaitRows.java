package logbog.approvers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import logbog.mail.Daytime;
import logbog.people.PersonId;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for whom. */
@Component
class WaitRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  WaitRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The next who are there, had no digest within a week and may have something that has waited long
   * enough: their own, an absent colleague's, or what is stuck where they lead. Some of them may
   * have nothing: what a deputy may approve only the rules know.
   */
  List<PersonId> due(LocalDate today, PersonId after, int most) {
    return asked(
            WaitingNow.WITH
                + """
                , heaps as (
                  select answered_by as person, asked_at from waiting where answered_by is not null
                  union all
                  select l.person, w.asked_at from waiting w join leads l on l.department = w.department
                  where (w.answered_by is null or w.answered_by <> w.asked_id)
                    and l.person not in (w.asked_id, w.doctor_id))
                select distinct person from heaps
                where asked_at < :ripe and person > :after
                  and not exists (select from away where away.person_id = heaps.person)
                  and not exists (
                    select from approvers.digest d, today
                    where d.person_id = heaps.person and d.day > today.day - cast(:each as integer))
                order by person limit :most
                """)
        .param(
            "ripe", Rhythm.ripe(today).plusDays(1).atStartOfDay(Shell.DENMARK).toOffsetDateTime())
        .param("after", after.value())
        .param("each", Rhythm.EACH)
        .param("most", most)
        .query((row, n) -> PersonId.of(row.getObject("person", UUID.class)))
        .list();
  }

  /** What waits for someone themself who can answer it. */
  Tally own(PersonId person) {
    return asked(
            WaitingNow.WITH
                + """
                select count(*) as many, min(asked_at) as since from waiting
                where asked_id = :person and answered_by = :person
                """)
        .param("person", person.value())
        .query(WaitRows::tally)
        .single();
  }

  /** What nobody can answer at a department someone leads. */
  Tally stuck(PersonId lead) {
    return asked(
            WaitingNow.WITH
                + """
                select count(*) as many, min(asked_at) as since from waiting
                where answered_by is null and :person not in (asked_id, doctor_id)
                  and department in (select department from leads where person = :person)
                """)
        .param("person", lead.value())
        .query(WaitRows::tally)
        .single();
  }

  private JdbcClient.StatementSpec asked(String statement) {
    var now = clock.instant();
    return jdbc.sql(statement)
        .param("today", Daytime.day(now))
        .param("now", now.atOffset(ZoneOffset.UTC));
  }

  private static Tally tally(ResultSet row, int n) throws SQLException {
    var since = row.getObject("since", OffsetDateTime.class);
    return new Tally(row.getInt("many"), since == null ? null : Daytime.day(since.toInstant()));
  }
}
