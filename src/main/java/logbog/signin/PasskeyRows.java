package logbog.signin;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import logbog.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People's passkeys, as they are kept. */
@Component
class PasskeyRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  PasskeyRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Passkey> of(PersonId person) {
    return jdbc.sql("select credential, attested, counter from signin.passkey where person = :it")
        .param("it", person.value())
        .query(
            (row, n) ->
                new Passkey(
                    person,
                    row.getBytes("credential"),
                    row.getBytes("attested"),
                    row.getLong("counter")))
        .optional();
  }

  /** In place of the one there was. */
  void keep(Passkey made) {
    remove(made.person());
    jdbc.sql(
            """
            insert into signin.passkey (person, credential, attested, counter, enrolled_at)
            values (:person, :credential, :attested, :counter, :now)
            """)
        .param("person", made.person().value())
        .param("credential", made.credential())
        .param("attested", made.attested())
        .param("counter", made.counter())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  void counted(PersonId person, long counter) {
    jdbc.sql("update signin.passkey set counter = :counter where person = :person")
        .param("counter", counter)
        .param("person", person.value())
        .update();
  }

  void remove(PersonId person) {
    jdbc.sql("delete from signin.passkey where person = :person")
        .param("person", person.value())
        .update();
  }
}
