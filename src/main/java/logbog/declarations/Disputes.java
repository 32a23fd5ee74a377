package logbog.declarations;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The declarations someone says they did not sign. */
@Component
class Disputes {

  private final JdbcClient jdbc;

  Disputes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Marks it; whether it was unmarked. */
  boolean add(Declaration declaration, Invitation by, Instant at) {
    return jdbc.sql(
                """
                insert into declarations.dispute (declaration_id, apprentice_id, invitation_id, at)
                values (:id, :apprentice, :by, :at) on conflict do nothing
                """)
            .param("id", declaration.id().value())
            .param("apprentice", declaration.apprentice().value())
            .param("by", by.id().value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  boolean of(DeclarationId id) {
    return jdbc.sql("select exists (select from declarations.dispute where declaration_id = :id)")
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }
}
