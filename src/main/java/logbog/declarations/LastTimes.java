package logbog.declarations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import logbog.programmes.Programmes;
import logbog.programmes.SheetHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The declaration before one, with its levels in the order of this one's Sheet: the newest signed
 * one of the same apprentice and speciality that ends no later, is not what this one revises and is
 * not replaced. Of the period before that come the levels alone: they tell what has stood still. Of
 * several for the same end the one signed last counts.
 */
@Component
class LastTimes {

  /** The columns {@link #read} wants, of {@link #BEFORE}. */
  static final String COLUMNS =
      """
      last.levels as last_levels, last.work_areas as last_work_areas, last.focus as last_focus,
      last.sheet as last_sheet, last.period_end as last_period_end, last.earlier_levels, last.earlier_sheet
      """;

  /** Joins it to declaration {@code d}, so that a page that needs both asks once. */
  static final String BEFORE =
      """
      left join lateral (
        select *, lead(levels) over newest as earlier_levels, lead(sheet) over newest as earlier_sheet
        from (
          select distinct on (p.period_end) c.levels, c.work_areas, c.focus, p.sheet, p.period_end
          from declarations.completion c join declarations.declaration p on p.id = c.declaration_id
          where p.apprentice_id = d.apprentice_id and p.id <> d.id and p.id is distinct from d.revises
            and p.period_end <= d.period_end and p.speciality_id = d.speciality_id
            and not exists (
              select from declarations.declaration r join declarations.completion rc on rc.declaration_id = r.id
              where r.revises = p.id and r.withdrawn_at is null)
          order by p.period_end desc, c.receipt desc) signed
        window newest as (order by period_end desc)
        order by period_end desc limit 1) last on true
      """;

  private final JdbcClient jdbc;
  private final Programmes programmes;

  LastTimes(JdbcClient jdbc, Programmes programmes) {
    this.jdbc = jdbc;
    this.programmes = programmes;
  }

  Optional<LastTime> of(Declaration declaration) {
    return jdbc.sql(
            "select %s from declarations.declaration d %s where d.id = :id"
                .formatted(COLUMNS, BEFORE))
        .param("id", declaration.id().value())
        .query((row, n) -> read(row, declaration))
        .single();
  }

  Optional<LastTime> read(ResultSet row, Declaration declaration) throws SQLException {
    var sheet = row.getBytes("last_sheet");
    if (sheet == null) {
      return Optional.empty();
    }
    var then = SheetHash.of(sheet);
    var levels = Columns.levels(row, "last_levels");
    var lineage = programmes.lineage(then, declaration.pinned());
    var refitted = Refitting.levels(levels, lineage, declaration.sheet());
    return Optional.of(
        new LastTime(
            row.getObject("last_period_end", LocalDate.class),
            refitted,
            Refitting.origins(levels, programmes.sheet(then), lineage, declaration.sheet()),
            still(row, declaration, refitted),
            row.getString("last_work_areas"),
            row.getString("last_focus")));
  }

  private Set<Integer> still(
      ResultSet row, Declaration declaration, List<? extends @Nullable Short> last)
      throws SQLException {
    var sheet = row.getBytes("earlier_sheet");
    if (sheet == null) {
      return Set.of();
    }
    var lineage = programmes.lineage(SheetHash.of(sheet), declaration.pinned());
    var earlier =
        Refitting.levels(Columns.levels(row, "earlier_levels"), lineage, declaration.sheet());
    return Standstill.of(declaration.sheet(), declaration.period().mainCourse(), last, earlier);
  }
}
