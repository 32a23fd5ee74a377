package logbog.mail;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps mail instead of sending it: a demo shows it at {@code /dev/mail}. The last 500 are kept.
 */
@Component
@Conditional(WhenKept.class)
class KeptPostman implements Postman {

  private final JdbcClient jdbc;
  private final Clock clock;

  KeptPostman(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A letter handed over twice is kept once, as a reader's mail program shows it once. */
  @Override
  @Transactional
  public void deliver(Mail mail) {
    var attachment = mail.attachment();
    jdbc.sql(
            """
            insert into mail.kept
              (letter, kept_at, recipient, subject, body_text, body_html, attachment_name, attachment_type, attachment)
            values (:letter, :now, :to, :subject, :text, :html, :name, :type, :content)
            on conflict (letter) do nothing
            """)
        .param("letter", mail.id().value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("to", mail.to().value())
        .param("subject", mail.subject())
        .param("text", mail.text())
        .param("html", mail.html())
        .param("name", attachment == null ? null : attachment.name(), Types.VARCHAR)
        .param("type", attachment == null ? null : attachment.type(), Types.VARCHAR)
        .param("content", attachment == null ? null : attachment.content(), Types.VARCHAR)
        .update();
    jdbc.sql(
            """
            delete from mail.kept
            where id < (select id from mail.kept order by id desc offset 499 limit 1)
            """)
        .update();
  }
}
