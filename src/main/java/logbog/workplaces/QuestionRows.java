package logbog.workplaces;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what apprentices asked firms. */
@Component
class QuestionRows {

  private final JdbcClient jdbc;

  QuestionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Question question, UUID hash) {
    jdbc.sql(
            """
            insert into workplaces.question (id, token_hash, apprentice_id, draft_id, address, asked_at, expires_at)
            values (:id, :hash, :apprentice, :draft, :address, :asked, :expires)
            """)
        .param("id", question.id().value())
        .param("hash", hash)
        .param("apprentice", question.apprentice().value())
        .param("draft", question.draft())
        .param("address", question.address().value())
        .param("asked", question.askedAt().atOffset(ZoneOffset.UTC))
        .param("expires", question.expiresAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Those about this draft, the newest first. */
  List<Question> about(PersonId apprentice, UUID draft) {
    return jdbc.sql(
            """
            select * from workplaces.question where apprentice_id = :apprentice and draft_id = :draft
            order by asked_at desc limit 5
            """)
        .param("apprentice", apprentice.value())
        .param("draft", draft)
        .query(QuestionRows::read)
        .list();
  }

  Optional<Question> find(UUID hash) {
    return jdbc.sql("select * from workplaces.question where token_hash = :hash")
        .param("hash", hash)
        .query(QuestionRows::read)
        .optional();
  }

  Optional<Question> get(QuestionId id) {
    return jdbc.sql("select * from workplaces.question where id = :id")
        .param("id", id.value())
        .query(QuestionRows::read)
        .optional();
  }

  /** Whether it was not answered yet. */
  boolean answer(QuestionId id, UUID draft, String by, Instant now) {
    return jdbc.sql(
                """
                update workplaces.question set answered_at = :now, answered_by = :by, draft_id = :draft
                where id = :id and answered_at is null
                """)
            .param("id", id.value())
            .param("draft", draft)
            .param("by", by)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static Question read(ResultSet row, int n) throws SQLException {
    return new Question(
        QuestionId.of(row.getObject("id", UUID.class)),
        PersonId.of(row.getObject("apprentice_id", UUID.class)),
        row.getObject("draft_id", UUID.class),
        new EmailAddress(row.getString("address")),
        Objects.requireNonNull(CardRows.instant(row, "asked_at")),
        Objects.requireNonNull(CardRows.instant(row, "expires_at")),
        CardRows.instant(row, "answered_at"),
        row.getString("answered_by"));
  }
}
