package logbog.declarations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import logbog.declarations.Growth.Term;
import logbog.declarations.Growths.Leaf;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.programmes.SheetHash;
import logbog.programmes.SpecialityId;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** How apprentices come along from period to period. Levels only: no words, no special needs. */
@Component
public class Developments {

  private static final String QUERY =
      """
      select d.id, d.apprentice_name, d.kind, d.period_end, d.main_course, d.school_name, d.class_name,
             d.workplace_name, d.speciality_id, d.speciality_name, d.sheet, d.requested_at, o.status,
             o.disputed, o.completed_at, c.levels
      from declarations.declaration d
      cross join lateral (select * from declarations.overview(:now) where id = d.id offset 0) o
      left join declarations.completion c on c.declaration_id = d.id
      where d.apprentice_id = :apprentice %s
      order by d.period_end, c.receipt, d.id limit 200
      """;

  private final JdbcClient jdbc;
  private final Growths growths;
  private final Clock clock;

  Developments(JdbcClient jdbc, Growths growths, Clock clock) {
    this.jdbc = jdbc;
    this.growths = growths;
    this.clock = clock;
  }

  /** The apprentice's own. */
  public Development of(Viewer.Member apprentice) {
    return development(
        apprentice.id(),
        apprentice.displayName(),
        rows(jdbc.sql(QUERY.formatted("")), apprentice.id()));
  }

  /**
   * As far as a school or company may see it: only declarations within the scope of its proven
   * address count (V9). Whoever shows it to someone leaves that in the trail.
   *
   * @throws NotFound when there is none
   */
  public Development of(Viewer.Office office, PersonId apprentice) {
    var inScope =
        "and exists (select from declarations.scope(:address, :today) s where s.declaration_id = d.id)";
    var found =
        rows(
            jdbc.sql(QUERY.formatted(inScope))
                .param("address", office.address())
                .param("today", LocalDate.ofInstant(clock.instant(), Shell.DENMARK)),
            apprentice);
    if (found.isEmpty()) {
      throw new NotFound();
    }
    return development(apprentice, found.getLast().name(), found);
  }

  private List<Found> rows(StatementSpec query, PersonId apprentice) {
    return query
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("apprentice", apprentice.value())
        .query((row, n) -> read(row))
        .list();
  }

  private Development development(PersonId apprentice, String name, List<Found> found) {
    return new Development(
        apprentice,
        name,
        found.reversed().stream().map(Found::summary).toList(),
        growths.of(found.stream().map(Found::leaf).filter(Objects::nonNull).toList()));
  }

  private static Found read(ResultSet row) throws SQLException {
    var summary =
        new Summary(
            DeclarationId.of(row.getObject("id", UUID.class)),
            Kind.valueOf(row.getString("kind")),
            row.getObject("period_end", LocalDate.class),
            row.getObject("main_course", Integer.class),
            row.getString("school_name"),
            row.getString("class_name"),
            row.getString("workplace_name"),
            row.getString("speciality_name"),
            Columns.instant(row, "requested_at").orElseThrow(),
            Columns.instant(row, "completed_at").orElse(null),
            Status.valueOf(row.getString("status")));
    var signed = summary.status() == Status.COMPLETED || summary.status() == Status.READ;
    return new Found(row.getString("apprentice_name"), summary, signed ? leaf(row, summary) : null);
  }

  private static Leaf leaf(ResultSet row, Summary summary) throws SQLException {
    return new Leaf(
        new Term(summary, row.getBoolean("disputed")),
        SpecialityId.of(row.getObject("speciality_id", UUID.class)),
        SheetHash.of(row.getBytes("sheet")),
        Columns.levels(row, "levels").stream().map(Objects::requireNonNull).toList());
  }

  private record Found(String name, Summary summary, @Nullable Leaf leaf) {}
}
