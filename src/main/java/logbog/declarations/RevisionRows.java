package logbog.declarations;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What revisions need of the tables: one at a time, and the old answers filled in. */
@Component
class RevisionRows {

  private final JdbcClient jdbc;
  private final DeclarationRows rows;
  private final CompletionRows completions;
  private final JsonMapper json;

  RevisionRows(JdbcClient jdbc, DeclarationRows rows, CompletionRows completions, JsonMapper json) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.completions = completions;
    this.json = json;
  }

  /** Lets one at a time ask for a revision of the same declaration. */
  void lock(DeclarationId id) {
    jdbc.sql("select version from declarations.draft where declaration_id = :id for update")
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }

  /** The unsigned revision under way. */
  Optional<DeclarationId> of(DeclarationId id) {
    return jdbc.sql(
            """
            select d.id from declarations.declaration d
            where d.revises = :id and d.withdrawn_at is null
              and not exists (select from declarations.completion c where c.declaration_id = d.id)
            """)
        .param("id", id.value())
        .query((row, n) -> DeclarationId.of(row.getObject(1, UUID.class)))
        .optional();
  }

  /**
   * The declaration, if the address is one of the school's (V6: the school may ask, the company
   * asks by its link).
   */
  Declaration inSchoolScope(String address, DeclarationId id) {
    var declaration = rows.inScopeOf(address, id);
    var school =
        jdbc.sql(
                """
                select exists (select from declarations.scope
                               where address = :address and declaration_id = :id and side = 'SCHOOL')
                """)
            .param("address", address)
            .param("id", id.value())
            .query(Boolean.class)
            .single();
    if (!school) {
      throw new NoSuchDeclaration();
    }
    return declaration;
  }

  /** The old answers as the new draft. */
  void startFromSigned(DeclarationId revision, DeclarationId signed) {
    var filling = completions.find(signed).orElseThrow();
    var words =
        new Words(
            filling.workAreas(),
            filling.goalsReached(),
            filling.goalsReachedNote(),
            filling.specialNeeds().isEmpty(),
            filling.specialNeeds(),
            filling.talk() instanceof Talk.Held(var on) ? on : null,
            filling.talk() instanceof Talk.Agreed(var on) ? on : null,
            filling.focus(),
            filling.remarks());
    jdbc.sql(
            """
            insert into declarations.draft (declaration_id, apprentice_id, levels, authors, unchanged, words)
            select :revision, apprentice_id, levels, authors, unchanged, cast(:words as jsonb)
            from declarations.completion where declaration_id = :signed
            """)
        .param("revision", revision.value())
        .param("signed", signed.value())
        .param("words", json.writeValueAsString(words))
        .update();
  }
}
