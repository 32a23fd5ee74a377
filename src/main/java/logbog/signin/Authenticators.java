package logbog.signin;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import logbog.keys.Keys;
import logbog.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The apps whose codes are people's second step. A code is good once. */
@Component
class Authenticators {

  private static final String PURPOSE = "signin.authenticator";

  private final JdbcClient jdbc;
  private final Keys keys;
  private final Clock clock;

  Authenticators(JdbcClient jdbc, Keys keys, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.clock = clock;
  }

  boolean has(PersonId person) {
    return secret(person).isPresent();
  }

  /** The secret offered on a passage: the same however often its page is looked at. */
  AppSecret offered(UUID passage) {
    return new AppSecret(
        Arrays.copyOf(keys.hmac("signin.app-secret", passage.toString()), AppSecret.LENGTH));
  }

  /**
   * Gives a person this app in place of the one they had.
   *
   * @param proven the half minute of the code that proved it
   */
  void enrol(PersonId person, AppSecret secret, long proven) {
    var plain = HexFormat.of().formatHex(secret.bytes());
    jdbc.sql(
            """
            insert into signin.authenticator (person, secret, enrolled_at, last_used)
            values (:person, :secret, :now, :proven)
            on conflict (person) do update set secret = excluded.secret,
              enrolled_at = excluded.enrolled_at, last_used = excluded.last_used
            """)
        .param("person", person.value())
        .param("secret", keys.seal(PURPOSE, plain, person.toString()))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("proven", proven)
        .update();
  }

  /** Whether a code is right and was never used; it is used by asking. */
  boolean accepts(PersonId person, String typed) {
    var match = secret(person).map(it -> it.matched(typed, clock.instant()));
    return match.isPresent() && match.get().isPresent() && use(person, match.get().getAsLong());
  }

  void remove(PersonId person) {
    jdbc.sql("delete from signin.authenticator where person = :person")
        .param("person", person.value())
        .update();
  }

  Optional<AppSecret> secret(PersonId person) {
    return jdbc.sql("select secret from signin.authenticator where person = :person")
        .param("person", person.value())
        .query((row, n) -> keys.open(PURPOSE, row.getBytes(1), person.toString()))
        .optional()
        .map(plain -> new AppSecret(HexFormat.of().parseHex(plain)));
  }

  /** Of two who try the same code, one gets it; an earlier one than the last is dead too. */
  private boolean use(PersonId person, long halfMinute) {
    return jdbc.sql(
                """
                update signin.authenticator set last_used = :at
                where person = :person and last_used < :at
                """)
            .param("person", person.value())
            .param("at", halfMinute)
            .update()
        == 1;
  }
}
