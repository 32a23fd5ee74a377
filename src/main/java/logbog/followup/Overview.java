package logbog.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import logbog.declarations.DeclarationId;
import logbog.declarations.Kind;
import logbog.declarations.Status;
import logbog.people.PersonId;
import logbog.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All declarations within the scope of a proven address (V9), whichever side named it. */
@Component
public class Overview {

  /** How many a list shows at a time. */
  public static final int PAGE = 50;

  /** Before every declaration there is comes this. */
  private static final UUID NEWEST = new UUID(-1, -1);

  private static final String ALL =
      """
      select o.*
      from (%s) s
      cross join lateral (select * from declarations.overview(:now) where id = s.declaration_id offset 0) o
      order by s.declaration_id desc limit :length
      """;

  private static final String SOME =
      """
      select o.*
      from (%s) s
      cross join lateral (select * from declarations.asked where id = s.declaration_id offset 0) a
      cross join lateral (select * from declarations.overview(:now) where id = a.id offset 0) o
      where true%s
      order by s.declaration_id desc limit :length
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Overview(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The newest of those wanted, {@link #PAGE} at a time.
   *
   * @param before the last line of the stretch before this one
   */
  public Lines of(Viewer.Office office, Wanted wanted, @Nullable DeclarationId before) {
    return of(office, wanted, before, PAGE);
  }

  /**
   * A stretch of another length. Only for lines met on the way is it worked out how far they have
   * come ({@code offset 0} keeps the planner from working it out for all), and only for those whose
   * request is one that is wanted. When all are wanted, the walk ends where the stretch does.
   */
  Lines of(Viewer.Office office, Wanted wanted, @Nullable DeclarationId before, int length) {
    var narrowing = new Narrowing(wanted);
    var sql =
        wanted.everything()
            ? ALL.formatted(Reach.walk(length + 1))
            : SOME.formatted(Reach.walk(), narrowing.and());
    var found =
        narrowing
            .bind(Reach.of(office, clock, jdbc.sql(sql)))
            .param("before", before == null ? NEWEST : before.value())
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("length", length + 1)
            .query(Overview::read)
            .list();
    return new Lines(found.stream().limit(length).toList(), found.size() > length);
  }

  private static Line read(ResultSet row, int n) throws SQLException {
    return new Line(
        DeclarationId.of(row.getObject("id", UUID.class)),
        PersonId.of(row.getObject("apprentice_id", UUID.class)),
        row.getString("apprentice_name"),
        Kind.valueOf(row.getString("kind")),
        row.getObject("period_end", LocalDate.class),
        row.getObject("main_course", Integer.class),
        row.getString("school_name"),
        row.getString("class_name"),
        row.getString("workplace_name"),
        row.getString("cvr"),
        row.getString("speciality_name"),
        row.getObject("requested_at", OffsetDateTime.class).toInstant(),
        Status.valueOf(row.getString("status")),
        instant(row.getObject("completed_at", OffsetDateTime.class)),
        row.getString("signer_name"));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
