package logbog.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ways through the door of the medical track, as they are kept. */
@Component
class Passages {

  /** Long enough to find an app and install it. */
  private static final Duration LIFE = Duration.ofMinutes(30);

  private static final String COLUMNS =
      " id, person, wish, renewed_from, proven_at, enrolled_at, kept_at ";
  private static final String LIVE = " cookie = :cookie and used_at is null and expires > :now ";

  private final JdbcClient jdbc;
  private final Clock clock;

  Passages(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  LinkToken begin(PersonId person, @Nullable String wish, @Nullable String renewedFrom) {
    var cookie = LinkToken.fresh();
    jdbc.sql(
            """
            insert into signin.passage (cookie, person, wish, renewed_from, began_at, expires)
            values (:cookie, :person, :wish, :from, :now, :expires)
            """)
        .param("cookie", cookie.hash())
        .param("person", person.value())
        .param("wish", wish)
        .param("from", renewedFrom)
        .param("now", now())
        .param("expires", now().plus(LIFE))
        .update();
    return cookie;
  }

  Optional<Passage> of(LinkToken cookie) {
    return jdbc.sql("select" + COLUMNS + "from signin.passage where" + LIVE)
        .param("cookie", cookie.hash())
        .param("now", now())
        .query(Passages::read)
        .optional();
  }

  /** Counts a try; empty when there is none left. */
  Optional<Passage> count(LinkToken cookie) {
    return jdbc.sql(
            "update signin.passage set attempts = attempts + 1 where"
                + LIVE
                + "and attempts < :tries and proven_at is null returning"
                + COLUMNS)
        .param("cookie", cookie.hash())
        .param("now", now())
        .param("tries", Passage.TRIES)
        .query(Passages::read)
        .optional();
  }

  /** Whether this passage has no try left. */
  boolean spent(UUID passage) {
    return jdbc.sql("select attempts >= :tries from signin.passage where id = :id")
        .param("tries", Passage.TRIES)
        .param("id", passage)
        .query(Boolean.class)
        .single();
  }

  void proven(UUID passage) {
    say(passage, "proven_at = :now");
  }

  void enrolled(UUID passage) {
    say(passage, "proven_at = coalesce(proven_at, :now), enrolled_at = :now");
  }

  void kept(UUID passage) {
    say(passage, "kept_at = :now");
  }

  /** Uses a passage up; of two who try, one gets through. */
  boolean use(UUID passage) {
    return say(passage, "used_at = :now");
  }

  /** Ends whatever is under way for a person. */
  void end(PersonId person) {
    jdbc.sql("delete from signin.passage where person = :person and used_at is null")
        .param("person", person.value())
        .update();
  }

  private boolean say(UUID passage, String what) {
    return jdbc.sql(
                "update signin.passage set "
                    + what
                    + " where id = :id and used_at is null and expires > :now")
            .param("id", passage)
            .param("now", now())
            .update()
        == 1;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Passage read(ResultSet row, int n) throws SQLException {
    return new Passage(
        row.getObject("id", UUID.class),
        PersonId.of(row.getObject("person", UUID.class)),
        row.getString("wish"),
        row.getString("renewed_from"),
        at(row, "proven_at"),
        at(row, "enrolled_at"),
        at(row, "kept_at"));
  }

  private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
