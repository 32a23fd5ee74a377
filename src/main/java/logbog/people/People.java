package logbog.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import logbog.mail.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people we know. */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class People {

  private final JdbcClient jdbc;

  People(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Someone new. The address is not proven yet, and more than one unproven person may claim it. */
  @Transactional
  public PersonId add(String name, EmailAddress email) {
    return jdbc.sql("insert into people.person (name, email) values (:name, :email) returning id")
        .param("name", name)
        .param("email", email.value())
        .query((row, n) -> PersonId.of(row.getObject(1, UUID.class)))
        .single();
  }

  public Optional<Person> find(PersonId id) {
    return jdbc.sql("select id, name, email, language from people.person where id = :id")
        .param("id", id.value())
        .query(People::read)
        .optional();
  }

  /** Everyone who claims an address; at most one of them has proven it. */
  public List<Person> claiming(EmailAddress email) {
    return jdbc.sql(
            "select id, name, email, language from people.person where email = :email order by id")
        .param("email", email.value())
        .query(People::read)
        .list();
  }

  /** The names of several people, in one statement; whom we no longer know is left out. */
  public Map<PersonId, String> names(Collection<PersonId> people) {
    var names = new HashMap<PersonId, String>();
    jdbc.sql("select id, name from people.person where id = any (:people)")
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(
            row -> {
              names.put(PersonId.of(row.getObject("id", UUID.class)), row.getString("name"));
            });
    return names;
  }

  /** A person who must exist, because something of theirs points at them. */
  public Person get(PersonId id) {
    return find(id).orElseThrow();
  }

  @Transactional
  public void rename(PersonId id, String name) {
    jdbc.sql("update people.person set name = :name where id = :id")
        .param("name", name)
        .param("id", id.value())
        .update();
  }

  /** Replaces a person's address; whoever asks has proven it. */
  @Transactional
  public void readdress(PersonId id, EmailAddress email) {
    jdbc.sql("update people.person set email = :email where id = :id")
        .param("email", email.value())
        .param("id", id.value())
        .update();
  }

  /** In which language they choose to read from now on: English, or Danish. */
  @Transactional
  public void reads(PersonId id, Locale language) {
    reads(id, language, "language is distinct from :language");
  }

  /**
   * In which language somebody chose in the browser they come with; what they chose goes before.
   */
  @Transactional
  public void arrivesReading(PersonId id, Locale language) {
    reads(id, language, "language is null");
  }

  private void reads(PersonId id, Locale language, String where) {
    jdbc.sql("update people.person set language = :language where id = :id and " + where)
        .param("language", language.getLanguage().equals("en") ? "en" : "da")
        .param("id", id.value())
        .update();
  }

  /** Forgets a person; refused by the database while anything of theirs is kept. */
  @Transactional
  public void remove(PersonId id) {
    jdbc.sql("delete from people.person where id = :id").param("id", id.value()).update();
  }

  private static Person read(ResultSet row, int n) throws SQLException {
    return new Person(
        PersonId.of(row.getObject("id", UUID.class)),
        row.getString("name"),
        new EmailAddress(row.getString("email")),
        Locale.of(Objects.requireNonNullElse(row.getString("language"), "da")));
  }
}
