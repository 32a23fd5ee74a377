package logbog.registers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those of a region who are known and have not begun; only its secretariat sees them (M13). */
@Component
public class UpcomingDoctors {

  private static final int MOST = 500;

  private final Imports imports;
  private final JdbcClient jdbc;
  private final Clock clock;

  UpcomingDoctors(Imports imports, JdbcClient jdbc, Clock clock) {
    this.imports = imports;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those who begin soonest first; {@value #MOST} at most. */
  public List<UpcomingDoctor> of(Viewer.Clinician viewer) {
    return jdbc.sql(
            """
            select d.id, d.name, p.stage, e.first_day,
              case when k.hospital = '' then k.name else k.name || ', ' || k.hospital end as place
            from posts.element e
            join posts.post p on p.id = e.post_id
            join people.person d on d.id = e.doctor_id
            join places.department k on k.id = e.department_id
            where p.region = :region and e.withdrawn_at is null and e.first_day > :today and not exists (
              select from posts.element earlier
              where earlier.doctor_id = e.doctor_id and earlier.withdrawn_at is null
                and (earlier.first_day, earlier.id) < (e.first_day, e.id))
            order by e.first_day, d.name collate "da-x-icu", d.id limit :most
            """)
        .param("region", imports.region(viewer).name())
        .param("today", LocalDate.ofInstant(clock.instant(), Shell.DENMARK))
        .param("most", MOST)
        .query(
            (row, n) ->
                new UpcomingDoctor(
                    PersonId.of(row.getObject("id", UUID.class)),
                    row.getString("name"),
                    row.getString("stage"),
                    row.getString("place"),
                    row.getObject("first_day", LocalDate.class)))
        .list();
  }
}
