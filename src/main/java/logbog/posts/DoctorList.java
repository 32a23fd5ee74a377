package logbog.posts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The doctors a role sees in a list: those at the department now, or under way in the region. A
 * list says where someone trains and opens nothing of the record.
 */
@Component
public class DoctorList {

  /** How many a page shows at a time. */
  public static final int PAGE = 100;

  private final Roles roles;
  private final JdbcClient jdbc;
  private final Clock clock;

  DoctorList(Roles roles, JdbcClient jdbc, Clock clock) {
    this.roles = roles;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether the viewer acts as a doctor in training, who has posts of their own. */
  public boolean trains(Viewer.Clinician viewer) {
    return roles.active(viewer).role() == Role.TRAINEE;
  }

  /** Whether the viewer's role has such a list. */
  public boolean opensTo(Viewer.Clinician viewer) {
    return listed(roles.active(viewer));
  }

  /**
   * Those under way now, by name.
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
    var department = by.department();
    var region = by.region();
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    return jdbc.sql(
            """
            select d.id, d.name, p.stage, e.number, e.first_day, e.last_day,
              case when k.hospital = '' then k.name else k.name || ', ' || k.hospital end as department
            from posts.element e
            join posts.post p on p.id = e.post_id
            join people.person d on d.id = e.doctor_id
            join places.department k on k.id = e.department_id
            where e.withdrawn_at is null and e.first_day <= :today and e.last_day >= :today
              and (cast(:department as uuid) is null or e.department_id = cast(:department as uuid))
              and (cast(:region as text) is null or p.region = cast(:region as text))
              and strpos(lower(d.name), lower(:typed)) > 0
              and (cast(:after as uuid) is null or (d.name collate "da-x-icu", d.id) > (
                select last.name collate "da-x-icu", last.id from people.person last where last.id = cast(:after as uuid)))
            order by d.name collate "da-x-icu", d.id, e.first_day limit :most
            """)
        .param("today", today)
        .param("department", department == null ? null : department.toString())
        .param("region", region == null ? null : region.name())
        .param("typed", typed)
        .param("after", after == null ? null : after.toString())
        .param("most", PAGE + 1)
        .query(DoctorList::read)
        .list();
  }

  private static boolean listed(Grant by) {
    return switch (by.role()) {
      case EDUCATION_LEAD, GP_TUTOR, PRINCIPAL_SUPERVISOR, SUPERVISOR, SECRETARIAT -> true;
      default -> false;
    };
  }

  static DoctorAtWork read(ResultSet row, int n) throws SQLException {
    return new DoctorAtWork(
        PersonId.of(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("stage"),
        row.getString("department"),
        row.getInt("number"),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class));
  }
}
