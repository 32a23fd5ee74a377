package logbog.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import logbog.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The budget for guessing second steps. Whoever spends it knows the password, so it is the password
 * that must be another: ten wrong codes for each, and thirty in thirty days whatever the password.
 */
@Component
class SecondGuesses {

  static final int PER_PASSWORD = 10;
  static final int PER_MONTH = 30;
  static final Duration MONTH = Duration.ofDays(30);

  private final JdbcClient jdbc;
  private final Clock clock;

  SecondGuesses(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Pays for one guess; false when there is nothing left to pay with. Guesses queue here. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean pay(UUID passage, PersonId person) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    var chosen =
        jdbc.sql("select chosen_at from signin.access where person = :person for update")
            .param("person", person.value())
            .query(OffsetDateTime.class)
            .optional()
            .orElse(now);
    if (paid(person, chosen) >= PER_PASSWORD || paid(person, now.minus(MONTH)) >= PER_MONTH) {
      return false;
    }
    jdbc.sql(
            "insert into signin.second_guess (passage, person, at) values (:passage, :person, :now)")
        .param("passage", passage)
        .param("person", person.value())
        .param("now", now)
        .update();
    return true;
  }

  void refund(UUID passage) {
    jdbc.sql("delete from signin.second_guess where passage = :passage")
        .param("passage", passage)
        .update();
  }

  /** After a sign-in reset the person begins anew. */
  void forgive(PersonId person) {
    jdbc.sql("delete from signin.second_guess where person = :person")
        .param("person", person.value())
        .update();
  }

  private int paid(PersonId person, OffsetDateTime since) {
    return jdbc.sql(
            "select count(*) from signin.second_guess where person = :person and at >= :since")
        .param("person", person.value())
        .param("since", since)
        .query(Integer.class)
        .single();
  }
}
