package logbog.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has read what of a doctor's record, a person's day on one line: those who train a doctor open
 * the record many times a day.
 */
@Component
public class ReadingsByDay {

  /** How many lines a list shows at a time. */
  public static final int PAGE = 50;

  private final JdbcClient jdbc;

  ReadingsByDay(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The newest, {@link #PAGE} and one more if there are more. A day's line stands where its last
   * entry does, so that nobody's day is told twice.
   *
   * @param before the last line of the stretch before
   */
  public List<DayOfReadings> of(UUID learner, @Nullable UUID before) {
    return jdbc.sql(
            """
            select * from (
              select (array_agg(id order by id desc))[1] as id, day, name, role, place,
                count(*) as times, max(at) as last,
                array_agg(distinct matter || ' ' || part) as read
              from (
                select id, at, actor, cast(at at time zone :zone as date) as day,
                  coalesce(details ->> 'matter', 'LOGBOOK') as matter, coalesce(details ->> 'part', '') as part,
                  details ->> 'name' as name, details ->> 'role' as role, details ->> 'place' as place
                from audit.entry where learner = :learner and act like '%Read') one
              group by day, actor, name, role, place) whole
            where id < :before order by id desc limit :page
            """)
        .param("zone", Shell.DENMARK.getId())
        .param("learner", learner)
        .param("before", before == null ? new UUID(-1, -1) : before)
        .param("page", PAGE + 1)
        .query(ReadingsByDay::read)
        .list();
  }

  private static DayOfReadings read(ResultSet row, int n) throws SQLException {
    return new DayOfReadings(
        row.getObject("id", UUID.class),
        row.getObject("day", LocalDate.class),
        row.getString("name"),
        row.getString("role"),
        row.getString("place"),
        row.getInt("times"),
        row.getObject("last", OffsetDateTime.class).toInstant(),
        Stream.of((String[]) row.getArray("read").getArray()).map(DayOfReadings.What::of).toList());
  }
}
