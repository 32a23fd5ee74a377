package logbog.declarations;

import java.time.LocalDate;
import java.util.Optional;
import logbog.programmes.Programmes;
import logbog.programmes.SheetHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the declaration before this one, and reads its levels in the order of this one's Sheet. */
@Component
class LastTimes {

  private final JdbcClient jdbc;
  private final Programmes programmes;

  LastTimes(JdbcClient jdbc, Programmes programmes) {
    this.jdbc = jdbc;
    this.programmes = programmes;
  }

  /**
   * The newest signed one of the same apprentice and speciality that ends no later and is not what
   * this one revises.
   */
  Optional<LastTime> before(Declaration declaration) {
    return jdbc.sql(
            """
            select c.levels, c.work_areas, c.focus, d.sheet, d.period_end
            from declarations.completion c join declarations.declaration d on d.id = c.declaration_id
            where d.apprentice_id = :apprentice and d.id <> :id and d.id is distinct from cast(:revises as uuid)
              and d.period_end <= :end
              and d.speciality_id = (select speciality_id from declarations.declaration where id = :id)
            order by d.period_end desc, c.receipt desc limit 1
            """)
        .param("apprentice", declaration.apprentice().value())
        .param("id", declaration.id().value())
        .param("revises", declaration.revises() == null ? null : declaration.revises().value())
        .param("end", declaration.period().end())
        .query(
            (row, n) ->
                new LastTime(
                    row.getObject("period_end", LocalDate.class),
                    Refitting.levels(
                        Columns.levels(row, "levels"),
                        programmes.sheet(SheetHash.of(row.getBytes("sheet"))),
                        declaration.sheet()),
                    row.getString("work_areas"),
                    row.getString("focus")))
        .optional();
  }
}
