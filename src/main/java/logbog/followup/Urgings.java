package logbog.followup;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import logbog.declarations.DeclarationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which letters urged somebody about declarations, or told of notes on them. They are about a
 * posting, a nudge or a note, and so are found by these.
 */
@Component
class Urgings {

  private final JdbcClient jdbc;

  Urgings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What such letters are about, with the declaration; one about several stands for one. */
  Map<UUID, DeclarationId> of(Collection<DeclarationId> declarations) {
    var about = new HashMap<UUID, DeclarationId>();
    jdbc.sql(
            """
            select posting_id as subject, declaration_id from reminders.told where declaration_id = any(:ids)
            union
            select nudge_id, declaration_id from followup.nudged where declaration_id = any(:ids)
            union
            select id, declaration_id from followup.note where declaration_id = any(:ids)
            """)
        .param("ids", declarations.stream().map(DeclarationId::value).toArray(UUID[]::new))
        .query(
            row -> {
              about.put(
                  row.getObject("subject", UUID.class),
                  DeclarationId.of(row.getObject("declaration_id", UUID.class)));
            });
    return about;
  }
}
