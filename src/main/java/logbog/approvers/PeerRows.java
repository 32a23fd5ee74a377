package logbog.approvers;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import logbog.mail.Daytime;
import logbog.people.PersonId;
import logbog.roles.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds roles that may approve the same as somebody's. */
@Component
class PeerRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  PeerRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * At the same department or practice those who lead the education there, and supervisors to whom
   * approving is delegated; else those of the same role in the same region, or of the same course
   * or above it. By name.
   */
  List<Peer> of(PersonId person) {
    var now = clock.instant();
    return jdbc.sql(
            """
            with holds as (
              select * from roles.held h
              where h.since <= :today and coalesce(h.until >= :today, true) and coalesce(h.over_at > :now, true)),
            peers as (
              select distinct on (o.person) o.person, o.role
              from holds m join holds o on o.person <> m.person and (
                (m.department = o.department and (o.role in ('EDUCATION_LEAD', 'GP_TUTOR')
                  or o.role in ('PRINCIPAL_SUPERVISOR', 'SUPERVISOR') and exists (
                    select from roles.delegated d where d.grant_of_role = o.id and d.ended_at is null
                      and d.since <= :today and coalesce(d.until >= :today, true))))
                or (m.region = o.region and m.role = o.role and m.role in ('COURSE_PROVIDER', 'RESEARCH_SUPERVISOR')
                  and coalesce(o.course = m.course, o.course is null))
                or (m.speciality = o.speciality and (o.role = 'HEAD_COURSE_LEADER'
                  or m.role = 'PART_COURSE_LEADER' and o.role = m.role and o.course = m.course)))
              where m.person = :person
              order by o.person, o.role)
            select o.person, p.name, o.role, o.role in ('PRINCIPAL_SUPERVISOR', 'SUPERVISOR') and exists (
                select from holds m where m.person = :person and m.role in ('EDUCATION_LEAD', 'GP_TUTOR')) as narrow
            from peers o join people.person p on p.id = o.person
            order by p.name collate "da-x-icu", o.person
            """)
        .param("today", Daytime.day(now))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("person", person.value())
        .query(
            (row, n) ->
                new Peer(
                    PersonId.of(row.getObject("person", UUID.class)),
                    row.getString("name"),
                    Role.valueOf(row.getString("role")),
                    row.getBoolean("narrow")))
        .list();
  }
}
