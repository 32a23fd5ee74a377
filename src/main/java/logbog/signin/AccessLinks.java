package logbog.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import logbog.keys.Keys;
import logbog.people.PersonId;
import logbog.signin.AccessLink.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links of the medical track: made again from their id when sent, kept as a hash. */
@Component
class AccessLinks {

  private static final String COLUMNS = " id, purpose, person, expires ";
  private static final String LIVE = " used_at is null and expires > :now ";

  private final JdbcClient jdbc;
  private final Keys keys;
  private final Clock clock;

  AccessLinks(JdbcClient jdbc, Keys keys, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.clock = clock;
  }

  AccessLink issue(Purpose purpose, PersonId person) {
    var id = jdbc.sql("select uuidv7()").query(UUID.class).single();
    var now = clock.instant();
    var issued = new AccessLink(id, purpose, person, now.plus(purpose.life()));
    jdbc.sql(
            """
            insert into signin.access_link (id, purpose, person, link, asked_at, expires)
            values (:id, :purpose, :person, :link, :now, :expires)
            """)
        .param("id", id)
        .param("purpose", purpose.name())
        .param("person", person.value())
        .param("link", link(id).hash())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("expires", issued.expires().atOffset(ZoneOffset.UTC))
        .update();
    return issued;
  }

  LinkToken link(UUID id) {
    return new LinkToken(keys.token("signin.access-link", id.toString()));
  }

  Optional<AccessLink> of(LinkToken link, Purpose purpose) {
    return jdbc.sql(
            "select"
                + COLUMNS
                + "from signin.access_link where link = :link and purpose = :purpose and"
                + LIVE)
        .param("link", link.hash())
        .param("purpose", purpose.name())
        .param("now", now())
        .query(AccessLinks::read)
        .optional();
  }

  Optional<AccessLink> of(UUID id) {
    return jdbc.sql("select" + COLUMNS + "from signin.access_link where id = :id and" + LIVE)
        .param("id", id)
        .param("now", now())
        .query(AccessLinks::read)
        .optional();
  }

  /** Uses a link up; of two who try, one gets it. */
  Optional<AccessLink> use(LinkToken link, Purpose purpose) {
    return jdbc.sql(
            """
            update signin.access_link set used_at = :now
            where link = :link and purpose = :purpose and\
            """
                + LIVE
                + "returning"
                + COLUMNS)
        .param("link", link.hash())
        .param("purpose", purpose.name())
        .param("now", now())
        .query(AccessLinks::read)
        .optional();
  }

  /** Kills the other links of a person. */
  void revoke(PersonId person) {
    jdbc.sql("delete from signin.access_link where person = :person and used_at is null")
        .param("person", person.value())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static AccessLink read(ResultSet row, int n) throws SQLException {
    return new AccessLink(
        row.getObject("id", UUID.class),
        Purpose.valueOf(row.getString("purpose")),
        PersonId.of(row.getObject("person", UUID.class)),
        row.getObject("expires", OffsetDateTime.class).toInstant());
  }
}
