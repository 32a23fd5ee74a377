package logbog.roles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import logbog.mail.EmailAddress;
import logbog.people.Mobile;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The users: everyone who was ever given a role. */
@Component
class UserRows {

  private static final String SELECT =
      """
      select c.person, c.name, c.email, c.mobile from people.contact c
      where exists (select from roles.grant_of_role g where g.person = c.person) and\s""";

  private static final Pattern WORDS = Pattern.compile("[\\s-]+");
  private static final Locale DANISH = Locale.of("da");

  private final JdbcClient jdbc;

  UserRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<UserRow> find(PersonId id) {
    return jdbc.sql(SELECT + "c.person = :id")
        .param("id", id.value())
        .query(UserRows::read)
        .optional();
  }

  List<UserRow> at(EmailAddress email) {
    return jdbc.sql(SELECT + "c.email = :email order by c.person")
        .param("email", email.value())
        .query(UserRows::read)
        .list();
  }

  List<UserRow> at(Mobile mobile) {
    return jdbc.sql(SELECT + "c.mobile = :mobile order by c.person")
        .param("mobile", mobile.value())
        .query(UserRows::read)
        .list();
  }

  /** Called exactly so, whatever the capitals. */
  List<UserRow> called(String name) {
    return jdbc.sql(SELECT + "lower(c.name) = lower(:name) order by c.person limit 20")
        .param("name", name)
        .query(UserRows::read)
        .list();
  }

  /**
   * Those in whose name each word begins a word, by the Danish alphabet.
   *
   * @param after the last of the stretch before this one
   */
  List<UserRow> matching(String typed, @Nullable PersonId after, int most) {
    return jdbc.sql(
            SELECT
                + """
                not exists (
                  select from unnest(:words) word
                  where strpos(' ' || replace(lower(c.name), '-', ' '), ' ' || word) = 0)
                and (cast(:after as uuid) is null or (c.name collate "da-x-icu", c.person) >
                  (select a.name collate "da-x-icu", a.person from people.contact a where a.person = :after))
                order by c.name collate "da-x-icu", c.person limit :most
                """)
        .param("words", WORDS.split(typed.toLowerCase(DANISH).strip()))
        .param("after", after == null ? null : after.value(), Types.OTHER)
        .param("most", most)
        .query(UserRows::read)
        .list();
  }

  List<UserRow> these(Collection<PersonId> people) {
    return jdbc.sql(
            SELECT + "c.person = any (:people) order by c.name collate \"da-x-icu\", c.person")
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(UserRows::read)
        .list();
  }

  private static UserRow read(ResultSet row, int n) throws SQLException {
    var mobile = row.getString("mobile");
    return new UserRow(
        PersonId.of(row.getObject("person", UUID.class)),
        row.getString("name"),
        new EmailAddress(row.getString("email")),
        mobile == null ? null : new Mobile(mobile));
  }
}
