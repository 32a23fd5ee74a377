package logbog.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.people.PersonId;
import logbog.places.DepartmentId;
import logbog.places.Region;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for whom. */
@Component
class WaitingRows {

  private static final String EACH =
      """
      select w.asked_id, min(w.asked_name) as name, h.role, min(w.asked_place) as place, count(*) as waiting,
        count(*) filter (where w.opened_at is null) as unopened,
        count(*) filter (where w.answerable_until < :today) as expired, min(w.asked_at) as since, h.until
      from approvals.waiting w join roles.held h on h.id = w.grant_id
      """;

  private static final String GROUPED =
      " group by w.asked_id, h.id, h.role, h.until order by since, w.asked_id";

  private final JdbcClient jdbc;
  private final Clock clock;

  WaitingRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** For the people of one department. */
  List<Waiting> at(DepartmentId department) {
    return jdbc.sql(EACH + "where h.department = :department" + GROUPED)
        .param("department", department.value())
        .param("today", today())
        .query(WaitingRows::read)
        .list();
  }

  /** For people of no department, by doctors whose post is in a region. */
  List<Waiting> elsewhere(Region region) {
    return jdbc.sql(
            EACH
                + """
                where h.department is null
                  and exists (select from posts.placed p where p.post_id = w.post_id and p.region = :region)
                """
                + GROUPED)
        .param("region", region.name())
        .param("today", today())
        .query(WaitingRows::read)
        .list();
  }

  /** How many wait at each department, and since when. */
  Map<DepartmentId, Tally> tallies() {
    var tallies = new HashMap<DepartmentId, Tally>();
    jdbc.sql(
            """
            select h.department, count(*) as waiting, min(w.asked_at) as since
            from approvals.waiting w join roles.held h on h.id = w.grant_id
            where h.department is not null group by h.department
            """)
        .query(
            row -> {
              tallies.put(
                  new DepartmentId(row.getObject("department", UUID.class)),
                  new Tally(
                      row.getInt("waiting"),
                      row.getObject("since", OffsetDateTime.class).toInstant()));
            });
    return tallies;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }

  private static Waiting read(ResultSet row, int n) throws SQLException {
    return new Waiting(
        PersonId.of(row.getObject("asked_id", UUID.class)),
        row.getString("name"),
        row.getString("role"),
        row.getString("place"),
        row.getInt("waiting"),
        row.getInt("unopened"),
        row.getInt("expired"),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        row.getObject("until", LocalDate.class));
  }
}
