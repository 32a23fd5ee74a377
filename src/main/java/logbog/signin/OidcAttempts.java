package logbog.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import logbog.people.PersonId;
import logbog.signin.OidcAttempt.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ways to the provider and back, as they are kept. */
@Component
class OidcAttempts {

  /** Long enough to find a telephone and sign in there. */
  private static final Duration LIFE = Duration.ofMinutes(10);

  private static final String COLUMNS =
      " id, purpose, person, link, wish, began_at, identity, two_factors, name ";
  private static final String GONE =
      "select"
          + COLUMNS
          + "from signin.oidc_attempt where cookie = :cookie and expires > :now and returned_at is";

  private final JdbcClient jdbc;
  private final Clock clock;

  OidcAttempts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Begins one, in the browser that is known by this cookie. */
  @Transactional
  public OidcAttempt begin(
      LinkToken cookie,
      Purpose purpose,
      @Nullable PersonId person,
      @Nullable UUID link,
      @Nullable String wish) {
    return jdbc.sql(
            """
            insert into signin.oidc_attempt (cookie, purpose, person, link, wish, began_at, expires)
            values (:cookie, :purpose, :person, :link, :wish, :now, :expires) returning\
            """
                + COLUMNS)
        .param("cookie", cookie.hash())
        .param("purpose", purpose.name())
        .param("person", person == null ? null : person.value())
        .param("link", link)
        .param("wish", wish)
        .param("now", now())
        .param("expires", now().plus(LIFE))
        .query(OidcAttempts::read)
        .single();
  }

  /** One that has not come back yet. */
  Optional<OidcAttempt> away(LinkToken cookie) {
    return of(cookie, GONE + " null");
  }

  /** One that came back with somebody's name, and waits for a word. */
  Optional<OidcAttempt> back(LinkToken cookie) {
    return of(cookie, GONE + " not null and identity is not null and confirmed_at is null");
  }

  /** Comes back, committed before the provider is asked; of two who try, one does. */
  @Transactional
  public boolean comeBack(OidcAttempt attempt) {
    return jdbc.sql(
                """
                update signin.oidc_attempt set returned_at = :now
                where id = :id and returned_at is null and expires > :now
                """)
            .param("now", now())
            .param("id", attempt.id())
            .update()
        == 1;
  }

  @Transactional
  public void named(OidcAttempt attempt, Vouched vouched) {
    jdbc.sql(
            """
            update signin.oidc_attempt set identity = :identity, two_factors = :factors, name = :name
            where id = :id and confirmed_at is null
            """)
        .param("identity", vouched.identity())
        .param("factors", vouched.twoFactors())
        .param("name", vouched.name())
        .param("id", attempt.id())
        .update();
  }

  /** Uses it up; of two who try, one gets it. */
  boolean confirm(OidcAttempt attempt) {
    return jdbc.sql(
                """
                update signin.oidc_attempt set confirmed_at = :now
                where id = :id and confirmed_at is null and expires > :now
                """)
            .param("now", now())
            .param("id", attempt.id())
            .update()
        == 1;
  }

  /** Ends whatever a person has begun; one who is saying the word is waited for. */
  void end(PersonId person) {
    jdbc.sql("delete from signin.oidc_attempt where person = :person")
        .param("person", person.value())
        .update();
  }

  private Optional<OidcAttempt> of(LinkToken cookie, String sql) {
    return jdbc.sql(sql)
        .param("cookie", cookie.hash())
        .param("now", now())
        .query(OidcAttempts::read)
        .optional();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static OidcAttempt read(ResultSet row, int n) throws SQLException {
    var person = row.getObject("person", UUID.class);
    var identity = row.getBytes("identity");
    return new OidcAttempt(
        row.getObject("id", UUID.class),
        Purpose.valueOf(row.getString("purpose")),
        person == null ? null : PersonId.of(person),
        row.getObject("link", UUID.class),
        row.getString("wish"),
        row.getObject("began_at", OffsetDateTime.class).toInstant(),
        identity == null
            ? null
            : new Vouched(identity, row.getBoolean("two_factors"), row.getString("name")));
  }
}
