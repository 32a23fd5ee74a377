package logbog.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import logbog.keys.Keys;
import logbog.mail.EmailAddress;
import logbog.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mailed links: made again from their id when the letter is sent, kept as a hash. */
@Component
class Proofs {

  private static final String COLUMNS = " id, purpose, person, email, expires ";
  private static final String LIVE = " used_at is null and expires > :now ";

  private final JdbcClient jdbc;
  private final Keys keys;
  private final Clock clock;

  Proofs(JdbcClient jdbc, Keys keys, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.clock = clock;
  }

  Proof issue(Proof.Purpose purpose, PersonId person, EmailAddress email) {
    var id = jdbc.sql("select uuidv7()").query(UUID.class).single();
    var now = clock.instant();
    var proof = new Proof(id, purpose, person, email, now.plus(purpose.life()));
    jdbc.sql(
            """
            insert into signin.proof (id, purpose, person, email, link, asked_at, expires)
            values (:id, :purpose, :person, :email, :link, :now, :expires)
            """)
        .param("id", id)
        .param("purpose", purpose.name())
        .param("person", person.value())
        .param("email", email.value())
        .param("link", link(id).hash())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("expires", proof.expires().atOffset(ZoneOffset.UTC))
        .update();
    return proof;
  }

  LinkToken link(UUID id) {
    return new LinkToken(keys.token("signin.proof", id.toString()));
  }

  Optional<Proof> of(LinkToken link) {
    return jdbc.sql("select" + COLUMNS + "from signin.proof where link = :link and" + LIVE)
        .param("link", link.hash())
        .param("now", now())
        .query(Proofs::read)
        .optional();
  }

  Optional<Proof> of(UUID id) {
    return jdbc.sql("select" + COLUMNS + "from signin.proof where id = :id and" + LIVE)
        .param("id", id)
        .param("now", now())
        .query(Proofs::read)
        .optional();
  }

  /** Uses a link up; of two who try, one gets it. */
  Optional<Proof> use(LinkToken link) {
    return jdbc.sql(
            "update signin.proof set used_at = :now where link = :link and"
                + LIVE
                + "returning"
                + COLUMNS)
        .param("link", link.hash())
        .param("now", now())
        .query(Proofs::read)
        .optional();
  }

  /** Kills the other links of a person. */
  void revoke(PersonId person) {
    jdbc.sql("delete from signin.proof where person = :person and used_at is null")
        .param("person", person.value())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Proof read(ResultSet row, int n) throws SQLException {
    return new Proof(
        row.getObject("id", UUID.class),
        Proof.Purpose.valueOf(row.getString("purpose")),
        PersonId.of(row.getObject("person", UUID.class)),
        new EmailAddress(row.getString("email")),
        row.getObject("expires", OffsetDateTime.class).toInstant());
  }
}
