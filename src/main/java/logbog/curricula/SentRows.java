package logbog.curricula;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import logbog.people.PersonId;
import logbog.roles.Grant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files sent, each by one person alone, and what came of them. */
@Component
class SentRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  SentRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  SentId insert(PersonId by, byte[] content) {
    return jdbc.sql(
            """
            insert into curricula.sent (content, sent_at, sent_by)
            values (:content, :now, :by) returning id
            """)
        .param("content", new String(content, StandardCharsets.UTF_8))
        .param("now", now())
        .param("by", by.value())
        .query((row, n) -> SentId.of(row.getObject("id", UUID.class)))
        .single();
  }

  /** What was in it, for whoever sent it. */
  Optional<byte[]> content(SentId id, PersonId by) {
    return jdbc.sql("select content from curricula.sent where id = :id and sent_by = :by")
        .param("id", id.value())
        .param("by", by.value())
        .query((row, n) -> row.getString("content").getBytes(StandardCharsets.UTF_8))
        .optional();
  }

  void release(CurriculumId curriculum, SentId sent, Grant by) {
    jdbc.sql(
            """
            insert into curricula.release (curriculum, sent, released_at, released_by, released_under)
            values (:curriculum, :sent, :now, :person, :grant)
            """)
        .param("curriculum", curriculum.value())
        .param("sent", sent.value())
        .param("now", now())
        .param("person", by.person().value())
        .param("grant", by.id().value())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
