package logbog.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts as they are kept. */
@Component
class AccountRows {

  private static final String SELECT =
      "select person, email, password, proven_at from signin.account ";

  private final JdbcClient jdbc;
  private final Clock clock;

  AccountRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The account that proved an address, or else the last one that claims it. */
  Optional<Account> at(EmailAddress email) {
    return jdbc.sql(
            SELECT
                + """
                where email = :email
                order by (proven_at is not null) desc, opened_at desc, person desc limit 1
                """)
        .param("email", email.value())
        .query(AccountRows::read)
        .optional();
  }

  Optional<Account> of(PersonId person) {
    return jdbc.sql(SELECT + "where person = :person")
        .param("person", person.value())
        .query(AccountRows::read)
        .optional();
  }

  void add(PersonId person, EmailAddress email, HashedPassword password) {
    jdbc.sql(
            """
            insert into signin.account (person, email, password, opened_at)
            values (:person, :email, :password, :now)
            """)
        .param("person", person.value())
        .param("email", email.value())
        .param("password", password.value())
        .param("now", now())
        .update();
  }

  /** Gives an account its proven address; the unique index lets only one have it. */
  void prove(PersonId person, EmailAddress email) {
    jdbc.sql(
            """
            update signin.account set email = :email, proven_at = coalesce(proven_at, :now)
            where person = :person
            """)
        .param("email", email.value())
        .param("now", now())
        .param("person", person.value())
        .update();
  }

  void repassword(PersonId person, HashedPassword password) {
    jdbc.sql("update signin.account set password = :password where person = :person")
        .param("password", password.value())
        .param("person", person.value())
        .update();
  }

  void remove(PersonId person) {
    jdbc.sql("delete from signin.account where person = :person")
        .param("person", person.value())
        .update();
  }

  /** Those who claim an address without having proven it. */
  List<PersonId> claiming(EmailAddress email) {
    return people(
        jdbc.sql("select person from signin.account where email = :it and proven_at is null")
            .param("it", email.value()));
  }

  List<PersonId> unprovenSince(Instant opened) {
    return people(
        jdbc.sql("select person from signin.account where proven_at is null and opened_at < :it")
            .param("it", opened.atOffset(ZoneOffset.UTC)));
  }

  private static List<PersonId> people(JdbcClient.StatementSpec statement) {
    return statement.query((row, n) -> PersonId.of(row.getObject(1, UUID.class))).list();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Account read(ResultSet row, int n) throws SQLException {
    var proven = row.getObject("proven_at", OffsetDateTime.class);
    return new Account(
        PersonId.of(row.getObject("person", UUID.class)),
        new EmailAddress(row.getString("email")),
        new HashedPassword(row.getString("password")),
        proven == null ? null : proven.toInstant());
  }
}
