package logbog.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import logbog.declarations.DeclarationId;
import logbog.declarations.Kind;
import logbog.declarations.Status;
import logbog.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All declarations within the scope of a proven address (V9), whichever side named it. */
@Component
public class Overview {

  /** How many a list shows at a time. */
  public static final int PAGE = 50;

  private final JdbcClient jdbc;
  private final Clock clock;

  Overview(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The newest of those wanted, {@link #PAGE} at a time. The scope is walked backwards, and only
   * for lines met on the way is it worked out how far they have come ({@code offset 0} keeps the
   * planner from working it out for all).
   *
   * @param before the last line of the stretch before this one
   */
  @Transactional(readOnly = true)
  public Lines of(Viewer.Office office, Wanted wanted, @Nullable DeclarationId before) {
    var found =
        jdbc.sql(
                """
                select o.* from (
                  select distinct s.declaration_id from declarations.scope s
                  where s.address = :address and s.declaration_id < :before
                  order by s.declaration_id desc) s
                cross join lateral (select * from declarations.overview(:now) where id = s.declaration_id offset 0) o
                where (cast(:status as text) is null or o.status = :status)
                  and lower(o.class_name collate "da-x-icu") like lower(:className collate "da-x-icu")
                  and lower(concat_ws(' ', o.apprentice_name, o.workplace_name, o.speciality_name) collate "da-x-icu")
                      like all (select lower(word collate "da-x-icu") from unnest(:words) word)
                order by s.declaration_id desc limit :limit
                """)
            .param("address", office.address())
            .param("before", before == null ? new UUID(-1, -1) : before.value())
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("status", wanted.status() == null ? null : wanted.status().name())
            .param("className", part(wanted.className()))
            .param(
                "words",
                Stream.of(wanted.words().split("\\s+")).map(Overview::part).toArray(String[]::new))
            .param("limit", PAGE + 1)
            .query(Overview::read)
            .list();
    return new Lines(found.stream().limit(PAGE).toList(), found.size() > PAGE);
  }

  /** A pattern for what holds this text; what was typed is no pattern itself. */
  private static String part(String text) {
    return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  private static Line read(ResultSet row, int n) throws SQLException {
    var completed = row.getObject("completed_at", OffsetDateTime.class);
    return new Line(
        DeclarationId.of(row.getObject("id", UUID.class)),
        row.getString("apprentice_name"),
        Kind.valueOf(row.getString("kind")),
        row.getObject("period_end", LocalDate.class),
        row.getObject("main_course", Integer.class),
        row.getString("school_name"),
        row.getString("class_name"),
        row.getString("workplace_name"),
        row.getString("speciality_name"),
        Status.valueOf(row.getString("status")),
        completed == null ? null : completed.toInstant());
  }
}
