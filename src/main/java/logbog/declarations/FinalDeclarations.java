package logbog.declarations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import logbog.audit.Matter;
import logbog.audit.Readings;
import logbog.people.PersonId;
import logbog.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The final declarations a trade committee has received (V10), for whom {@link FinalScope} lets.
 */
@Component
public class FinalDeclarations {

  /** How many a list shows at a time. */
  public static final int PAGE = 50;

  /** What {@code f}, received, must be for its reader to see it. */
  private static final String SEEN =
      """
      (f.programme = any(:members) or (f.programme = any(:receivers) and f.address = :address))
      """;

  private final JdbcClient jdbc;
  private final FinalScope scope;
  private final DeclarationRows rows;
  private final Declarations declarations;
  private final Readings readings;

  FinalDeclarations(
      JdbcClient jdbc,
      FinalScope scope,
      DeclarationRows rows,
      Declarations declarations,
      Readings readings) {
    this.jdbc = jdbc;
    this.scope = scope;
    this.rows = rows;
    this.declarations = declarations;
    this.readings = readings;
  }

  /** Whether this address receives for a committee, or is a member of one that has programmes. */
  public boolean mayRead(Viewer.Office office) {
    return !scope.of(office.email()).nothing();
  }

  /**
   * The newest of those wanted.
   *
   * @param before the receipt number of the last line of the stretch before this one
   * @param most how many at most
   */
  public List<FinalLine> of(
      Viewer.Office office, FinalsWanted wanted, @Nullable Long before, int most) {
    var mine = scope.of(office.email());
    return jdbc.sql(
            """
            select * from (
              select d.id, d.apprentice_id, d.apprentice_name, d.speciality_name, d.workplace_name, d.cvr, d.school_name, d.period_end,
                     c.signer_name, c.completed_at, f.receipt,
                     case
                       when exists (
                         select from declarations.declaration r join declarations.completion rc on rc.declaration_id = r.id
                         where r.revises = d.id and r.withdrawn_at is null) then 'REPLACED'
                       when exists (select from declarations.dispute x where x.declaration_id = d.id) then 'DISPUTED'
                       when c.goals_reached <> 'YES' or f.goals_below > 0 then 'NOT_REACHED'
                       else 'READY' end as readiness
              from declarations.final_copy f
              join declarations.declaration d on d.id = f.declaration_id
              join declarations.completion c on c.declaration_id = f.declaration_id
              where %s
                and (cast(:before as bigint) is null or f.receipt < :before)
                and (cardinality(cast(:words as text[])) = 0
                  or lower(concat_ws(' ', d.apprentice_name, d.workplace_name, d.speciality_name) collate "da-x-icu")
                    like all (select lower(word collate "da-x-icu") from unnest(:words) word))) received
            where cast(:ready as boolean) is null or (readiness = 'READY') = :ready
            order by receipt desc limit :most
            """
                .formatted(SEEN))
        .param("members", mine.asMember())
        .param("receivers", mine.asReceiver())
        .param("address", office.address())
        .param("before", before, Types.BIGINT)
        .param("words", wanted.patterns())
        .param("ready", wanted.ready(), Types.BOOLEAN)
        .param("most", most)
        .query(FinalDeclarations::read)
        .list();
  }

  /**
   * The same on their way into a file: that a person's line was taken is in the trail, once for a
   * person, before the line leaves.
   */
  @Transactional
  public List<FinalLine> take(
      Viewer.Office office, FinalsWanted wanted, @Nullable Long before, int most) {
    var lines = of(office, wanted, before, most);
    var people = lines.stream().map(line -> line.apprentice().value()).distinct().toList();
    if (!people.isEmpty()) {
      readings.keep(scope.reader(office), Matter.EXPORT, people);
    }
    return lines;
  }

  /**
   * One of them, without addresses; special needs are for whoever follows up, so the page leaves
   * them out. Leaves a row in the audit trail.
   */
  @Transactional
  public DeclarationFile readBy(Viewer.Office office, DeclarationId id) {
    return readBy(office, id, Matter.DECLARATION);
  }

  /** The same for paper. */
  @Transactional
  public Print print(Viewer.Office office, DeclarationId id) {
    return Prints.signed(readBy(office, id, Matter.PRINT));
  }

  private DeclarationFile readBy(Viewer.Office office, DeclarationId id, Matter matter) {
    var mine = scope.of(office.email());
    var seen =
        jdbc.sql(
                "select exists (select from declarations.final_copy f where f.declaration_id = :id and "
                    + SEEN
                    + ")")
            .param("id", id.value())
            .param("members", mine.asMember())
            .param("receivers", mine.asReceiver())
            .param("address", office.address())
            .query(Boolean.class)
            .single();
    if (!seen) {
      throw new NoSuchDeclaration();
    }
    var declaration = rows.get(id);
    return declarations.readFor(scope.reader(office, declaration), declaration, matter);
  }

  private static FinalLine read(ResultSet row, int n) throws SQLException {
    return new FinalLine(
        DeclarationId.of(row.getObject("id", UUID.class)),
        PersonId.of(row.getObject("apprentice_id", UUID.class)),
        row.getString("apprentice_name"),
        row.getString("speciality_name"),
        row.getString("workplace_name"),
        row.getString("cvr"),
        row.getString("school_name"),
        row.getObject("period_end", LocalDate.class),
        row.getString("signer_name"),
        Columns.instant(row, "completed_at").orElseThrow(),
        row.getLong("receipt"),
        Readiness.valueOf(row.getString("readiness")));
  }
}
