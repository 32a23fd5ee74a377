package logbog.declarations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What revisions need of the tables: one at a time, and the old answers filled in. */
@Component
class RevisionRows {

  private final JdbcClient jdbc;
  private final DeclarationRows rows;
  private final CompletionRows completions;
  private final DraftRows drafts;
  private final Clock clock;
  private final SelfRows own;

  RevisionRows(
      JdbcClient jdbc,
      DeclarationRows rows,
      CompletionRows completions,
      DraftRows drafts,
      Clock clock,
      SelfRows own) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.completions = completions;
    this.drafts = drafts;
    this.clock = clock;
    this.own = own;
  }

  /** Lets one at a time ask for a revision of the same declaration. */
  void lock(DeclarationId id) {
    jdbc.sql("select version from declarations.declaration where id = :id for no key update")
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
   * The declaration, if the address is one of the school's, or of a colleague of theirs (V6, V9:
   * the school may ask, the company asks by its link).
   */
  Declaration inSchoolScope(String address, DeclarationId id) {
    var declaration = rows.inScopeOf(address, id);
    var school =
        jdbc.sql(
                """
                select exists (select from declarations.school_scope(:address, :today) where declaration_id = :id)
                """)
            .param("address", address)
            .param("today", LocalDate.ofInstant(clock.instant(), Shell.DENMARK))
            .param("id", id.value())
            .query(Boolean.class)
            .single();
    if (!school) {
      throw new NoSuchDeclaration();
    }
    return declaration;
  }

  /** The old answers as the new draft; what the apprentice rated themself at stands (V13). */
  void startFromSigned(DeclarationId revision, Declaration signed) {
    drafts.start(revision, signed.apprentice(), completions.again(signed.id()));
    if (SelfRatings.asked(signed)) {
      own.carry(signed.id(), revision);
    }
  }
}
