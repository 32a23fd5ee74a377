package logbog.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import logbog.keys.Keys;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The attempts to sign in with a code, as they are kept. */
@Component
class Flows {

  static final Duration LIFE = Duration.ofMinutes(10);

  private static final String COLUMNS =
      " id, email, wish, link is not null as stepped_up, asked_at, expires ";
  private static final String LIVE = " used_at is null and expires > :now ";

  private final JdbcClient jdbc;
  private final Keys keys;
  private final Clock clock;

  Flows(JdbcClient jdbc, Keys keys, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.clock = clock;
  }

  /** A flow about to begin, as asked for. */
  record Start(
      LinkToken cookie, EmailAddress email, @Nullable String wish, Optional<LinkToken> browser) {}

  /**
   * Begins a flow.
   *
   * @param code the code to be mailed; without one, no guess can ever be right
   */
  Flow begin(Start start, boolean steppedUp, Optional<Code> code) {
    var id = jdbc.sql("select uuidv7()").query(UUID.class).single();
    var now = clock.instant();
    var flow = new Flow(id, start.email(), start.wish(), steppedUp, now, now.plus(LIFE));
    jdbc.sql(
            """
            insert into signin.flow
              (id, cookie, email, wish, browser, code, sealed_code, link, asked_at, expires)
            values
              (:id, :cookie, :email, :wish, :browser, :code, :sealed, :link, :now, :expires)
            """)
        .param("id", id)
        .param("cookie", start.cookie().hash())
        .param("email", start.email().value())
        .param("wish", start.wish())
        .param("browser", start.browser().map(LinkToken::hash).orElse(null))
        .param("code", code.map(c -> hash(flow, c)).orElseGet(() -> LinkToken.fresh().hash()))
        .param(
            "sealed",
            code.map(c -> keys.seal("signin.code", c.digits(), id.toString())).orElse(null))
        .param("link", steppedUp ? link(id).hash() : null)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("expires", flow.expires().atOffset(ZoneOffset.UTC))
        .update();
    return flow;
  }

  /** What a code is compared by: it counts only in its own flow and for its own address. */
  byte[] hash(Flow flow, Code code) {
    return keys.hmac("signin.pepper", flow.id().toString(), flow.email().value(), code.digits());
  }

  LinkToken link(UUID id) {
    return new LinkToken(keys.token("signin.code-link", id.toString()));
  }

  Optional<Flow> of(LinkToken cookie) {
    return find("cookie = :it", cookie.hash());
  }

  Optional<Flow> byLink(LinkToken link) {
    return find("link = :it", link.hash());
  }

  Optional<Flow> of(UUID id) {
    return find("id = :it", id);
  }

  /** Whether a cookie names a flow, also one that is over. */
  boolean isTaken(LinkToken cookie) {
    return jdbc.sql("select exists (select from signin.flow where cookie = :cookie)")
        .param("cookie", cookie.hash())
        .query(Boolean.class)
        .single();
  }

  /** The code of a flow, for its letter. */
  Optional<Code> code(UUID id) {
    return jdbc.sql("select sealed_code from signin.flow where id = :id and" + LIVE)
        .param("id", id)
        .param("now", now())
        .query((row, n) -> Optional.ofNullable(row.getBytes(1)))
        .optional()
        .flatMap(kept -> kept)
        .map(kept -> new Code(keys.open("signin.code", kept, id.toString())));
  }

  private Optional<Flow> find(String where, Object it) {
    return jdbc.sql("select" + COLUMNS + "from signin.flow where " + where + " and" + LIVE)
        .param("it", it)
        .param("now", now())
        .query(Flows::read)
        .optional();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  static Flow read(ResultSet row, int n) throws SQLException {
    return new Flow(
        row.getObject("id", UUID.class),
        new EmailAddress(row.getString("email")),
        row.getString("wish"),
        row.getBoolean("stepped_up"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getObject("expires", OffsetDateTime.class).toInstant());
  }
}
