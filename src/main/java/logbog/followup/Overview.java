package logbog.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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
   * The newest of those wanted, {@link #PAGE} at a time. Each side of the scope is walked
   * backwards, and only for lines met on the way is it worked out how far they have come ({@code
   * offset 0} keeps the planner from working it out for all). When all are wanted, the walk ends
   * where the page does; its length is written out, since a prepared plan would not know it.
   *
   * @param before the last line of the stretch before this one
   */
  public Lines of(Viewer.Office office, Wanted wanted, @Nullable DeclarationId before) {
    var found =
        jdbc.sql(
                """
                select o.id, o.apprentice_name, o.kind, o.period_end, o.main_course, o.school_name, o.class_name,
                       o.workplace_name, o.speciality_name, o.status, o.completed_at
                from (
                  (select declaration_id from declarations.school_scope(:address)
                   where declaration_id < :before
                   order by declaration_id desc limit %1$s)
                  union
                  (select declaration_id from declarations.company_scope(:address)
                   where declaration_id < :before
                   order by declaration_id desc limit %1$s)
                  order by declaration_id desc limit %1$s) s
                cross join lateral (select * from declarations.overview(:now) where id = s.declaration_id offset 0) o
                where (cast(:status as text) is null or o.status = :status)
                  and (cast(:className as text) is null
                    or lower(o.class_name collate "da-x-icu") like lower(:className collate "da-x-icu"))
                  and (cardinality(cast(:words as text[])) = 0
                    or lower(concat_ws(' ', o.apprentice_name, o.workplace_name, o.speciality_name) collate "da-x-icu")
                      like all (select lower(word collate "da-x-icu") from unnest(:words) word))
                order by s.declaration_id desc limit :limit
                """
                    .formatted(wanted.everything() ? PAGE + 1 : "all"))
            .param("address", office.address())
            .param("before", before == null ? new UUID(-1, -1) : before.value())
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("status", wanted.status() == null ? null : wanted.status().name(), Types.VARCHAR)
            .param(
                "className",
                wanted.className().isEmpty() ? null : part(wanted.className()),
                Types.VARCHAR)
            .param("words", parts(wanted.words()))
            .param("limit", PAGE + 1)
            .query(Overview::read)
            .list();
    return new Lines(found.stream().limit(PAGE).toList(), found.size() > PAGE);
  }

  /** A pattern for what holds this text; what was typed is no pattern itself. */
  private static String part(String text) {
    return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  private static String[] parts(String words) {
    return Stream.of(words.split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(Overview::part)
        .toArray(String[]::new);
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
