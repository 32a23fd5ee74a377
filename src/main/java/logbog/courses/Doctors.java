package logbog.courses;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import logbog.people.PersonId;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds doctors for a list, by name or whole e-mail address: only those whose curriculum asks for
 * the course, where the run is theirs to take, and who are not on it.
 */
@Component
class Doctors {

  static final int MOST = 10;

  private final JdbcClient jdbc;
  private final Clock clock;

  Doctors(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<FoundDoctor> matching(Run run, String typed) {
    return jdbc.sql(
            """
            select d.id, d.name, coalesce(at.name, '') as department from people.person d
            cross join lateral (
              select p.id from posts.post p
              join curricula.course c on c.curriculum = p.curriculum_id and c.key = :course
              where p.doctor_id = d.id
                and case when :part is null then p.region = :region
                  else p.speciality = :speciality and exists (
                    select from curricula.course_part cp where cp.course = c.id and cp.key = :part) end
              order by p.employed_on desc limit 1) post
            left join lateral (
              select concat_ws(', ', w.name, nullif(w.hospital, '')) as name
              from posts.element e join places.department w on w.id = e.department_id
              where e.post_id = post.id and e.withdrawn_at is null and e.first_day <= :today
              order by e.first_day desc limit 1) at on true
            where (lower(d.name collate "da-x-icu") like lower(:like collate "da-x-icu") or d.email = :typed)
              and not exists (
                select from courses.participant t where t.run_id = :run and t.doctor_id = d.id and t.until is null)
            order by d.name collate "da-x-icu", d.id limit :most
            """)
        .param("run", run.id().value())
        .param("course", run.course())
        .param("part", run.part(), Types.VARCHAR)
        .param("region", run.region() == null ? null : run.region().name(), Types.VARCHAR)
        .param("speciality", run.speciality(), Types.VARCHAR)
        .param("today", LocalDate.ofInstant(clock.instant(), Shell.DENMARK))
        .param("like", "%" + typed.replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .param("typed", typed.toLowerCase(Locale.ROOT))
        .param("most", MOST + 1)
        .query(
            (row, n) ->
                new FoundDoctor(
                    PersonId.of(row.getObject("id", UUID.class)),
                    row.getString("name"),
                    row.getString("department")))
        .list();
  }
}
