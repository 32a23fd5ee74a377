package logbog.approvers;

import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import logbog.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The digests approvers got. */
@Component
class DigestRows {

  private final JdbcClient jdbc;

  DigestRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether someone got one after a day. */
  boolean since(PersonId person, LocalDate day) {
    return jdbc.sql(
            "select exists (select from approvers.digest where person_id = :person and day > :day)")
        .param("person", person.value())
        .param("day", day, Types.DATE)
        .query(Boolean.class)
        .single();
  }

  void add(PersonId person, LocalDate day, UUID posting) {
    jdbc.sql(
            "insert into approvers.digest (person_id, day, posting_id) values (:person, :day, :posting)")
        .param("person", person.value())
        .param("day", day, Types.DATE)
        .param("posting", posting)
        .update();
  }
}
