package logbog.competences;

import java.time.LocalDate;
import logbog.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a letter has told on which day that assessments wait. */
@Component
class ToldRows {

  private final JdbcClient jdbc;

  ToldRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether this person had not been told that day. */
  boolean insert(PersonId person, LocalDate day) {
    return jdbc.sql(
                "insert into competences.told (person_id, day) values (:person, :day)"
                    + " on conflict do nothing")
            .param("person", person.value())
            .param("day", day)
            .update()
        == 1;
  }
}
