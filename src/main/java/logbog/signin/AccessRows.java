package logbog.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everyone's way into the medical track, as it is kept. */
@Component
class AccessRows {

  private static final String SELECT =
      """
      select a.person, p.address, a.password, a.chosen_at
      from signin.access a join people.address_of p on p.person = a.person
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  AccessRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Whoever signs in with this address: should two ever have the same, the one who chose a password
   * first, so that nobody can be shut out by a user made after them.
   */
  Optional<Access> at(EmailAddress email) {
    return jdbc.sql(
            SELECT
                + """
                where p.address = :email
                order by a.chosen_at nulls last, a.opened_at, a.person limit 1
                """)
        .param("email", email.value())
        .query(AccessRows::read)
        .optional();
  }

  Optional<Access> of(PersonId person) {
    return jdbc.sql(SELECT + "where a.person = :person")
        .param("person", person.value())
        .query(AccessRows::read)
        .optional();
  }

  void open(PersonId person) {
    jdbc.sql(
            """
            insert into signin.access (person, opened_at) values (:person, :now)
            on conflict do nothing
            """)
        .param("person", person.value())
        .param("now", now())
        .update();
  }

  void choose(PersonId person, HashedPassword password) {
    jdbc.sql(
            """
            update signin.access set password = :password, chosen_at = :now where person = :person
            """)
        .param("password", password.value())
        .param("now", now())
        .param("person", person.value())
        .update();
  }

  /** Takes the password away; only a letter lets the person choose another. */
  void shut(PersonId person) {
    jdbc.sql("update signin.access set password = null, chosen_at = null where person = :person")
        .param("person", person.value())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Access read(ResultSet row, int n) throws SQLException {
    var password = row.getString("password");
    var chosen = row.getObject("chosen_at", OffsetDateTime.class);
    return new Access(
        PersonId.of(row.getObject("person", UUID.class)),
        new EmailAddress(row.getString("address")),
        password == null ? null : new HashedPassword(password),
        chosen == null ? null : chosen.toInstant());
  }
}
