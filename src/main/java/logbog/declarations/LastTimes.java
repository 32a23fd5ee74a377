package logbog.declarations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import logbog.programmes.Programmes;
import logbog.programmes.SheetHash;
import org.springframework.stereotype.Component;

/**
 * The declaration before one, with its levels in the order of this one's Sheet: the newest signed
 * one of the same apprentice and speciality that ends no later and is not what this one revises.
 */
@Component
class LastTimes {

  /** The columns {@link #read} wants, of {@link #BEFORE}. */
  static final String COLUMNS =
      """
      last.levels as last_levels, last.work_areas as last_work_areas, last.focus as last_focus,
      last.sheet as last_sheet, last.period_end as last_period_end
      """;

  /** Joins it to declaration {@code d}, so that a page that needs both asks once. */
  static final String BEFORE =
      """
      left join lateral (
        select c.levels, c.work_areas, c.focus, p.sheet, p.period_end
        from declarations.completion c join declarations.declaration p on p.id = c.declaration_id
        where p.apprentice_id = d.apprentice_id and p.id <> d.id and p.id is distinct from d.revises
          and p.period_end <= d.period_end and p.speciality_id = d.speciality_id
        order by p.period_end desc, c.receipt desc limit 1) last on true
      """;

  private final Programmes programmes;

  LastTimes(Programmes programmes) {
    this.programmes = programmes;
  }

  Optional<LastTime> read(ResultSet row, Declaration declaration) throws SQLException {
    var sheet = row.getBytes("last_sheet");
    if (sheet == null) {
      return Optional.empty();
    }
    var then = SheetHash.of(sheet);
    var levels = Columns.levels(row, "last_levels");
    var lineage = programmes.lineage(then, declaration.pinned());
    return Optional.of(
        new LastTime(
            row.getObject("last_period_end", LocalDate.class),
            Refitting.levels(levels, lineage, declaration.sheet()),
            Refitting.origins(levels, programmes.sheet(then), lineage, declaration.sheet()),
            row.getString("last_work_areas"),
            row.getString("last_focus")));
  }
}
