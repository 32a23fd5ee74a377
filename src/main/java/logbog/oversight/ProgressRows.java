package logbog.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import logbog.people.PersonId;
import logbog.places.DepartmentId;
import logbog.places.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far doctors have come. One statement. */
@Component
class ProgressRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  ProgressRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Those whose element under way is there, on a day.
   *
   * @param department one, or all
   * @param region of the post, or any
   */
  List<Progress> on(LocalDate today, @Nullable DepartmentId department, @Nullable Region region) {
    return jdbc.sql(
            """
            with here as (
              select * from posts.placed
              where (cast(:department as uuid) is null or department_id = :department)
                and (cast(:region as text) is null or region = :region)
                and :today between first_day and last_day)
            select h.doctor_id, h.department_id, h.number, h.first_day, h.last_day,
              count(*) filter (where p.element_id = h.element_id) as planned,
              count(s.subject_id) filter (where p.element_id = h.element_id) as approved,
              count(s.disputed_at) filter (where p.element_id = h.element_id) as disputed,
              count(*) filter (where p.last_day < :today and s.subject_id is null) as overdue
            from here h
            left join posts.planned p on p.post_id = h.post_id and p.first_day <= :today
            left join approvals.in_force s on s.doctor_id = h.doctor_id and s.post_id = h.post_id
              and s.kind = 'COMPETENCE' and s.subject_id = p.competence_id and s.effective_at <= :now
            group by h.doctor_id, h.department_id, h.element_id, h.number, h.first_day, h.last_day
            order by overdue desc, h.last_day, h.doctor_id
            """)
        .param("today", today)
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param("department", department == null ? null : department.value())
        .param("region", region == null ? null : region.name())
        .query(
            (row, n) ->
                new Progress(
                    PersonId.of(row.getObject("doctor_id", UUID.class)),
                    new DepartmentId(row.getObject("department_id", UUID.class)),
                    row.getInt("number"),
                    row.getObject("first_day", LocalDate.class),
                    row.getObject("last_day", LocalDate.class),
                    row.getInt("planned"),
                    row.getInt("approved"),
                    row.getInt("disputed"),
                    row.getInt("overdue")))
        .list();
  }
}
