package logbog.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The demo's letter rack: what was kept, newest first. */
@Component
@Conditional(WhenKept.class)
public class KeptMails {

  private final JdbcClient jdbc;

  KeptMails(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * At most {@code count} mails kept before the given one, newest first; from the newest when null.
   */
  public List<KeptMail> before(@Nullable UUID id, int count) {
    return jdbc.sql(
            """
            select id, kept_at, recipient, subject, body_text, body_html, attachment_name, attachment_type, attachment
            from mail.kept
            where :before::uuid is null or id < :before::uuid
            order by id desc limit :count
            """)
        .param("before", id)
        .param("count", count)
        .query((row, at) -> read(row))
        .list();
  }

  public Optional<KeptMail> find(UUID id) {
    return jdbc.sql(
            """
            select id, kept_at, recipient, subject, body_text, body_html, attachment_name, attachment_type, attachment
            from mail.kept
            where id = :id
            """)
        .param("id", id)
        .query((row, at) -> read(row))
        .optional();
  }

  private static KeptMail read(ResultSet row) throws SQLException {
    return new KeptMail(
        row.getObject("id", UUID.class),
        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
        EmailAddress.of(row.getString("recipient")),
        row.getString("subject"),
        row.getString("body_text"),
        row.getString("body_html"),
        row.getString("attachment") == null
            ? null
            : new Attachment(
                row.getString("attachment_name"),
                row.getString("attachment_type"),
                row.getString("attachment")));
  }
}
