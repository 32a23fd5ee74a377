package logbog.posts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Grant;
import logbog.roles.Roles;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The doctors who have moved on from a department or practice, as long as its roles may read their
 * record ({@link Reach}). As {@link DoctorList}, it opens nothing of it.
 */
@Component
public class FormerDoctors {

  private final Roles roles;
  private final JdbcClient jdbc;
  private final Clock clock;

  FormerDoctors(Roles roles, JdbcClient jdbc, Clock clock) {
    this.roles = roles;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether the viewer's role has such a list. */
  public boolean opensTo(Viewer.Clinician viewer) {
    return listed(roles.active(viewer));
  }

  /**
   * By name, each with the last element at the place.
   *
   * @param typed part of a name; nothing is all
   * @param after the last of the stretch before
   * @throws NotFound for a role that has no such list
   */
  public List<DoctorAtWork> of(Viewer.Clinician viewer, String typed, @Nullable PersonId after) {
    var by = roles.active(viewer);
    if (!listed(by)) {
      throw new NotFound();
    }
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    return jdbc.sql(
            """
            select d.id, d.name, p.stage, e.number, e.first_day, e.last_day,
              case when k.hospital = '' then k.name else k.name || ', ' || k.hospital end as department
            from (
              select distinct on (doctor_id) * from posts.element
              where department_id = :department and withdrawn_at is null and first_day <= :today
              order by doctor_id, last_day desc, id) e
            join posts.post p on p.id = e.post_id
            join people.person d on d.id = e.doctor_id
            join places.department k on k.id = e.department_id
            where e.last_day < :today and coalesce(e.last_day >= cast(:since as date), true)
              and d.id <> :viewer and strpos(lower(d.name), lower(:typed)) > 0
              and (cast(:after as uuid) is null or (d.name collate "da-x-icu", d.id) > (
                select last.name collate "da-x-icu", last.id from people.person last where last.id = cast(:after as uuid)))
            order by d.name collate "da-x-icu", d.id limit :most
            """)
        .param("department", Objects.requireNonNull(by.department()).value())
        .param("today", today)
        .param("since", by.role().supervises() ? today.minusDays(Reach.GRACE).toString() : null)
        .param("viewer", viewer.id().value())
        .param("typed", typed)
        .param("after", after == null ? null : after.toString())
        .param("most", DoctorList.PAGE + 1)
        .query(DoctorList::read)
        .list();
  }

  private static boolean listed(Grant by) {
    return switch (by.role()) {
      case EDUCATION_LEAD, GP_TUTOR, PRINCIPAL_SUPERVISOR, SUPERVISOR -> true;
      default -> false;
    };
  }
}
