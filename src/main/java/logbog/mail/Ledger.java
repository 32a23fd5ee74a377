package logbog.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every letter ever queued, and what became of it. */
@Component
class Ledger {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Ledger(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /** A letter nothing has become of yet, and how often it was tried. */
  record Open(LetterId id, Letter letter, int attempts) {}

  LetterId enter(Letter letter, Instant now) {
    return jdbc.sql(
            """
            insert into mail.letter (kind, recipient, about, language, details, expires_at, queued_at)
            values (:kind, :to, :about, :language, :details::jsonb, :expires, :now)
            returning id
            """)
        .param("kind", letter.kind())
        .param("to", letter.to().value())
        .param("about", letter.about())
        .param("language", letter.english() ? "en" : "da")
        .param("details", JSON.writeValueAsString(letter.details()))
        .param("expires", utc(letter.expires()))
        .param("now", utc(now))
        .query((row, at) -> LetterId.of(row.getObject("id", UUID.class)))
        .single();
  }

  /** Many at once. */
  List<LetterId> enter(List<Letter> letters, Instant now) {
    return jdbc.sql(
            """
            insert into mail.letter (kind, recipient, about, language, details, expires_at, queued_at)
            select kind, recipient, about, language, details::jsonb, expires, :now
            from unnest(:kinds, :recipients, :abouts, :languages, :details, cast(:expires as timestamptz[]))
              as letter (kind, recipient, about, language, details, expires)
            returning id
            """)
        .param("kinds", each(letters, Letter::kind))
        .param("recipients", each(letters, letter -> letter.to().value()))
        .param("abouts", letters.stream().map(Letter::about).toArray(UUID[]::new))
        .param("languages", each(letters, letter -> letter.english() ? "en" : "da"))
        .param("details", each(letters, letter -> JSON.writeValueAsString(letter.details())))
        .param(
            "expires",
            letters.stream()
                .map(Letter::expires)
                .map(expires -> expires == null ? null : expires.toString())
                .toArray(String[]::new))
        .param("now", utc(now))
        .query((row, at) -> LetterId.of(row.getObject("id", UUID.class)))
        .list();
  }

  private static String[] each(List<Letter> letters, Function<Letter, String> part) {
    return letters.stream().map(part).toArray(String[]::new);
  }

  Optional<Open> open(LetterId id) {
    return jdbc.sql(
            """
            select id, kind, recipient, about, language, details, expires_at, attempts
            from mail.letter
            where id = :id and sent_at is null and refused_at is null and dropped_at is null
            """)
        .param("id", id.value())
        .query((row, at) -> read(row))
        .optional();
  }

  void sent(LetterId id, Instant now) {
    jdbc.sql("update mail.letter set sent_at = :now, attempts = attempts + 1 where id = :id")
        .param("id", id.value())
        .param("now", utc(now))
        .update();
  }

  void dropped(LetterId id, Instant now) {
    jdbc.sql("update mail.letter set dropped_at = :now where id = :id")
        .param("id", id.value())
        .param("now", utc(now))
        .update();
  }

  /** Writes the refusal down and lets the module whose letter it was hear of it, or neither. */
  @Transactional
  void refused(LetterId id, Letter letter, String reason, Instant now) {
    var said = OneLine.of(reason);
    jdbc.sql(
            """
            update mail.letter
            set refused_at = :now, refusal = :reason, attempts = attempts + 1
            where id = :id
            """)
        .param("id", id.value())
        .param("reason", said)
        .param("now", utc(now))
        .update();
    events.publishEvent(new LetterRefused(id, letter, said, now));
  }

  /** Any letter, whatever became of it. */
  Optional<Letter> letter(LetterId id) {
    return jdbc.sql(
            """
            select id, kind, recipient, about, language, details, expires_at, attempts
            from mail.letter where id = :id
            """)
        .param("id", id.value())
        .query((row, at) -> read(row).letter())
        .optional();
  }

  /** It was sent and came back; whether that is news. */
  boolean bounced(LetterId id, String said, Instant now) {
    return jdbc.sql(
                """
                update mail.letter set bounced_at = :now, bounce = :said
                where id = :id and sent_at is not null and bounced_at is null
                """)
            .param("id", id.value())
            .param("said", OneLine.of(said))
            .param("now", utc(now))
            .update()
        == 1;
  }

  void failed(LetterId id, String error, Instant now) {
    jdbc.sql(
            """
            update mail.letter
            set attempts = attempts + 1, last_attempt_at = :now, last_error = :error,
              held_at = null
            where id = :id
            """)
        .param("id", id.value())
        .param("error", OneLine.of(error))
        .param("now", utc(now))
        .update();
  }

  /** It waits for the mail server, which is away. */
  void held(LetterId id, Instant now) {
    jdbc.sql("update mail.letter set held_at = :now where id = :id")
        .param("id", id.value())
        .param("now", utc(now))
        .update();
  }

  List<Delivery> deliveriesOf(Collection<UUID> about) {
    return jdbc.sql(
            """
            select id, kind, about, recipient, queued_at,
                   case when bounced_at is null then sent_at end as sent_at,
                   coalesce(refused_at, bounced_at) as refused_at, coalesce(refusal, bounce) as refusal,
                   dropped_at
            from mail.letter
            where about = any(:about)
            order by queued_at, id
            """)
        .param("about", about.toArray(UUID[]::new))
        .query(
            (row, at) ->
                new Delivery(
                    LetterId.of(row.getObject("id", UUID.class)),
                    row.getString("kind"),
                    row.getObject("about", UUID.class),
                    EmailAddress.of(row.getString("recipient")),
                    row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                    instant(row, "sent_at"),
                    instant(row, "refused_at"),
                    row.getString("refusal"),
                    instant(row, "dropped_at")))
        .list();
  }

  private static Open read(ResultSet row) throws SQLException {
    return new Open(
        LetterId.of(row.getObject("id", UUID.class)),
        new Letter(
            row.getString("kind"),
            EmailAddress.of(row.getString("recipient")),
            row.getObject("about", UUID.class),
            Locale.of(row.getString("language")),
            instant(row, "expires_at"),
            JSON.readValue(row.getString("details"), new TypeReference<>() {})),
        row.getInt("attempts"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }
}
