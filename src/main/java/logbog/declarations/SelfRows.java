package logbog.declarations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import logbog.people.PersonId;
import logbog.programmes.Programmes;
import logbog.programmes.SheetHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What apprentices rate themselves at, while they may, and what became fast with a signature. */
@Component
class SelfRows {

  /** The columns {@link #read} wants, of {@link #OWN}. */
  static final String COLUMNS =
      " own.levels as own_levels, own.sheet as own_sheet, own.saved_at as own_saved_at ";

  /** Joins it to declaration {@code d}: at most one row, for the signature takes the draft away. */
  static final String OWN =
      """
      left join lateral (
        select s.levels, s.sheet, s.saved_at from declarations.self_draft s where s.declaration_id = d.id
        union all
        select a.levels, a.sheet, a.saved_at from declarations.self_assessment a where a.declaration_id = d.id
      ) own on true
      """;

  private final JdbcClient jdbc;
  private final Programmes programmes;
  private final Clock clock;

  SelfRows(JdbcClient jdbc, Programmes programmes, Clock clock) {
    this.jdbc = jdbc;
    this.programmes = programmes;
    this.clock = clock;
  }

  Optional<SelfRating> find(Declaration declaration) {
    return jdbc.sql(
            "select"
                + COLUMNS
                + "from declarations.declaration d "
                + OWN
                + "where d.id = :id and own.sheet is not null")
        .param("id", declaration.id().value())
        .query((row, n) -> read(row, declaration.pinned()).orElseThrow())
        .optional();
  }

  List<OpenRequest> open(PersonId apprentice) {
    return jdbc.sql(
            """
            select d.id, d.period_end, d.sheet, coalesce(cardinality(array_remove(s.levels, null)), 0) as answered
            from declarations.declaration d
            join declarations.draft f on f.declaration_id = d.id and f.closed_at is null
            left join declarations.self_draft s on s.declaration_id = d.id
            where d.apprentice_id = :apprentice and d.revises is null
            order by d.id
            """)
        .param("apprentice", apprentice.value())
        .query(
            (row, n) ->
                new OpenRequest(
                    DeclarationId.of(row.getObject("id", UUID.class)),
                    row.getObject("period_end", LocalDate.class),
                    programmes.sheet(SheetHash.of(row.getBytes("sheet"))),
                    row.getInt("answered")))
        .list();
  }

  /** In the order of the Sheet the declaration has now; a correction may have given it another. */
  Optional<SelfRating> read(ResultSet row, SheetHash pinned) throws SQLException {
    var bytes = row.getBytes("own_sheet");
    if (bytes == null) {
      return Optional.empty();
    }
    var rated = SheetHash.of(bytes);
    var levels = Columns.levels(row, "own_levels");
    return Optional.of(
        new SelfRating(
            rated.equals(pinned)
                ? levels
                : Refitting.levels(
                    levels, programmes.lineage(rated, pinned), programmes.sheet(pinned)),
            Columns.instant(row, "own_saved_at").orElseThrow()));
  }

  /**
   * Records one level with one statement, if something has been rated on this Sheet and nobody has
   * signed.
   *
   * @param goal counted from 0
   */
  Optional<Saved> rate(
      PersonId apprentice, DeclarationId id, int goal, short level, SheetHash sheet) {
    var now = clock.instant();
    return jdbc.sql(
            """
            update declarations.self_draft s
            set levels[cast(:goal as integer)] = cast(:level as smallint), saved_at = :now
            from declarations.declaration d
            where s.declaration_id = :id and s.apprentice_id = :apprentice and s.sheet = :sheet
              and d.id = s.declaration_id and d.sheet = s.sheet and d.withdrawn_at is null
            returning cardinality(array_remove(s.levels, null)) as answered, cardinality(s.levels) as goals
            """)
        .param("goal", goal + 1)
        .param("level", level)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("id", id.value())
        .param("apprentice", apprentice.value())
        .param("sheet", sheet.bytes())
        .query((row, n) -> saved(now, row.getInt("answered"), row.getInt("goals")))
        .optional();
  }

  /**
   * Writes all of it; whether it was the first. The caller holds the declaration's lock, and with
   * this one waits for a level being recorded.
   */
  boolean save(Declaration declaration, List<? extends @Nullable Short> levels, Instant now) {
    return jdbc.sql(
            """
            insert into declarations.self_draft as s
              (declaration_id, apprentice_id, sheet, levels, first_at, saved_at)
            values (:id, :apprentice, :sheet, cast(:levels as smallint[]), :now, :now)
            on conflict (declaration_id) do update
              set sheet = excluded.sheet, levels = excluded.levels, saved_at = excluded.saved_at
            returning s.first_at = :now
            """)
        .param("id", declaration.id().value())
        .param("apprentice", declaration.apprentice().value())
        .param("sheet", declaration.pinned().bytes())
        .param("levels", Columns.literal(levels))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  /** Keeps levels from changing until the end of the transaction. */
  void lock(DeclarationId id) {
    jdbc.sql("select first_at from declarations.self_draft where declaration_id = :id for update")
        .param("id", id.value())
        .query((row, n) -> row.getObject(1))
        .list();
  }

  /** As it stands, for ever: the signature takes the draft away. */
  void freeze(DeclarationId id) {
    jdbc.sql(
            """
            with gone as (delete from declarations.self_draft where declaration_id = :id returning *)
            insert into declarations.self_assessment (declaration_id, apprentice_id, sheet, levels, first_at, saved_at)
            select declaration_id, apprentice_id, sheet, levels, first_at, saved_at from gone
            """)
        .param("id", id.value())
        .update();
  }

  /** A correction has what was rated before the trainer's levels were known. */
  void carry(DeclarationId signed, DeclarationId revision) {
    jdbc.sql(
            """
            insert into declarations.self_assessment (declaration_id, apprentice_id, sheet, levels, first_at, saved_at)
            select :revision, apprentice_id, sheet, levels, first_at, saved_at
            from declarations.self_assessment where declaration_id = :signed
            """)
        .param("revision", revision.value())
        .param("signed", signed.value())
        .update();
  }

  static Saved saved(Instant now, int answered, int goals) {
    return new Saved(now, 0, answered, goals, Set.of(), false);
  }
}
