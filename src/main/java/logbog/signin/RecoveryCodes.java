package logbog.signin;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import logbog.keys.Keys;
import logbog.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ten codes of fifty bits for one who has lost the app, each good once. They are made again from
 * their batch while its passage lasts, so that a page loaded anew still shows them; kept is only
 * what they are compared by.
 */
@Component
class RecoveryCodes {

  private static final int HOW_MANY = 10;
  private static final int LETTERS = 10;

  private final JdbcClient jdbc;
  private final Keys keys;
  private final Clock clock;

  RecoveryCodes(JdbcClient jdbc, Keys keys, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.clock = clock;
  }

  /** The codes of a batch, as they are shown. */
  List<String> of(UUID batch) {
    return IntStream.rangeClosed(1, HOW_MANY)
        .mapToObj(n -> code(batch, n))
        .map(code -> code.substring(0, LETTERS / 2) + "-" + code.substring(LETTERS / 2))
        .toList();
  }

  /** Gives a person a new batch; the codes of earlier ones are dead. */
  void replace(PersonId person, UUID batch) {
    remove(person);
    for (int n = 1; n <= HOW_MANY; n++) {
      jdbc.sql(
              """
              insert into signin.recovery_code (batch, number, person, code)
              values (:batch, :number, :person, :code)
              """)
          .param("batch", batch)
          .param("number", n)
          .param("person", person.value())
          .param("code", hash(person, code(batch, n)))
          .update();
    }
  }

  /** Uses a code up; of two who try, one gets it. */
  boolean accepts(PersonId person, String typed) {
    return jdbc.sql(
                """
                update signin.recovery_code set used_at = :now
                where person = :person and code = :code and used_at is null
                """)
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("person", person.value())
            .param("code", hash(person, Base32.tidied(typed)))
            .update()
        == 1;
  }

  /** How many a person has not used. */
  int left(PersonId person) {
    return jdbc.sql(
            "select count(*) from signin.recovery_code where person = :person and used_at is null")
        .param("person", person.value())
        .query(Integer.class)
        .single();
  }

  void remove(PersonId person) {
    jdbc.sql("delete from signin.recovery_code where person = :person")
        .param("person", person.value())
        .update();
  }

  private String code(UUID batch, int n) {
    return Base32.of(keys.hmac("signin.recovery-code", batch.toString(), Integer.toString(n)))
        .substring(0, LETTERS);
  }

  private byte[] hash(PersonId person, String code) {
    return keys.hmac("signin.recovery-hash", person.toString(), code);
  }
}
