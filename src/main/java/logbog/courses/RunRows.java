package logbog.courses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import logbog.places.Region;
import logbog.roles.Grant;
import logbog.roles.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs of courses, announced once and never changed. */
@Component
class RunRows {

  /** How many a list shows. */
  static final int MOST = 60;

  private static final String SELECT =
      """
      select id, course_key, part_key, region, speciality, title, place, first_day, last_day from courses.run r
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  RunRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  RunId insert(Announcement run, Grant by) {
    var part = run.offer().part();
    return jdbc.sql(
            """
            insert into courses.run
              (course_key, part_key, region, speciality, title, place, first_day, last_day,
               announced_at, announced_by, announced_under)
            values (:course, :part, :region, :speciality, :title, :place, :first, :last, :now, :person, :grant)
            returning id
            """)
        .param("course", run.offer().course())
        .param("part", part, Types.VARCHAR)
        .param("region", part == null ? name(by.region()) : null, Types.VARCHAR)
        .param("speciality", part == null ? null : by.speciality(), Types.VARCHAR)
        .param("title", run.offer().title())
        .param("place", run.place())
        .param("first", run.first())
        .param("last", run.last())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("person", by.person().value())
        .param("grant", by.id().value())
        .query((row, n) -> id(row))
        .single();
  }

  Optional<Run> find(RunId id) {
    return jdbc.sql(SELECT + "where id = :id")
        .param("id", id.value())
        .query(RunRows::run)
        .optional();
  }

  /** Those a role holds, the last to be held first. */
  List<Run> of(Grant by) {
    return jdbc.sql(
            SELECT
                + """
                where case when :provider
                  then part_key is null and region = :region and coalesce(course_key = :course, true)
                  else speciality = :speciality and coalesce(part_key = :course, true) end
                order by last_day desc, id desc limit :most
                """)
        .param("provider", by.role() == Role.COURSE_PROVIDER)
        .param("region", name(by.region()), Types.VARCHAR)
        .param("speciality", by.speciality(), Types.VARCHAR)
        .param("course", by.course(), Types.VARCHAR)
        .param("most", MOST)
        .query(RunRows::run)
        .list();
  }

  private static @Nullable String name(@Nullable Region region) {
    return region == null ? null : region.name();
  }

  private static RunId id(ResultSet row) throws SQLException {
    return RunId.of(row.getObject("id", UUID.class));
  }

  static Run run(ResultSet row, int n) throws SQLException {
    var region = row.getString("region");
    return new Run(
        id(row),
        row.getString("course_key"),
        row.getString("part_key"),
        region == null ? null : Region.valueOf(region),
        row.getString("speciality"),
        row.getString("title"),
        row.getString("place"),
        Objects.requireNonNull(row.getObject("first_day", LocalDate.class)),
        Objects.requireNonNull(row.getObject("last_day", LocalDate.class)));
  }
}
