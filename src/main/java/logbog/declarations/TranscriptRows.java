package logbog.declarations;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of what is being copied from paper. */
@Component
class TranscriptRows {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  TranscriptRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * What is copied so far; blank before anything is, and where a correction has changed the Sheet
   * since.
   */
  Draft of(Declaration declaration) {
    return jdbc.sql(
            """
            select levels, words, saved_at from declarations.transcript
            where declaration_id = :id and sheet = :sheet
            """)
        .param("id", declaration.id().value())
        .param("sheet", declaration.pinned().bytes())
        .query(
            (row, n) -> {
              var levels = Columns.levels(row, "levels");
              return new Draft(
                  levels,
                  Collections.nCopies(levels.size(), null),
                  Collections.nCopies(levels.size(), false),
                  json.readValue(row.getString("words"), Words.class),
                  Map.of(),
                  Columns.instant(row, "saved_at").orElse(null),
                  0);
            })
        .optional()
        .orElseGet(() -> DraftRows.blank(declaration.sheet().goals().size()));
  }

  /** What is typed of the signature, which no correction of the request changes. */
  Map<String, String> signature(Declaration declaration) {
    return jdbc.sql("select signature from declarations.transcript where declaration_id = :id")
        .param("id", declaration.id().value())
        .query(String.class)
        .optional()
        .map(typed -> json.readValue(typed, new TypeReference<Map<String, String>>() {}))
        .orElseGet(Map::of);
  }

  void save(
      Declaration declaration, Draft draft, Map<String, String> signature, String by, Instant now) {
    jdbc.sql(
            """
            insert into declarations.transcript
              (declaration_id, apprentice_id, sheet, levels, words, signature, saved_at, saved_by)
            values (:id, :apprentice, :sheet, cast(:levels as smallint[]), cast(:words as jsonb),
              cast(:signature as jsonb), :now, :by)
            on conflict (declaration_id) do update set
              sheet = excluded.sheet, levels = excluded.levels, words = excluded.words,
              signature = excluded.signature,
              saved_at = excluded.saved_at, saved_by = excluded.saved_by
            """)
        .param("id", declaration.id().value())
        .param("apprentice", declaration.apprentice().value())
        .param("sheet", declaration.pinned().bytes())
        .param("levels", Columns.literal(draft.levels()))
        .param("words", json.writeValueAsString(draft.words()))
        .param("signature", json.writeValueAsString(signature))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  void drop(DeclarationId declaration) {
    jdbc.sql("delete from declarations.transcript where declaration_id = :id")
        .param("id", declaration.value())
        .update();
  }
}
