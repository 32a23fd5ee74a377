package logbog.receipts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import logbog.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of receipts, and of the days whose receipts are all posted. */
@Component
class ReceiptRows {

  private final JdbcClient jdbc;

  ReceiptRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits for a batch of another node, until commit. */
  void alone() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('receipts.run', 0))")
        .query((row, n) -> n)
        .list();
  }

  /** The last one before a day. */
  Optional<LocalDate> lastFinished(LocalDate before) {
    return jdbc.sql("select day from receipts.run where day < :before order by day desc limit 1")
        .param("before", before)
        .query(LocalDate.class)
        .optional();
  }

  void finish(LocalDate day, Instant now) {
    jdbc.sql(
            "insert into receipts.run (day, finished_at) values (:day, :now) on conflict do nothing")
        .param("day", day)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Those of whom none is noted for the day yet; a run that was broken off goes on with them. */
  List<Receipt> note(LocalDate day, Map<PersonId, Integer> signed, Instant now) {
    return jdbc.sql(
            """
            insert into receipts.receipt (person_id, day, signed, posted_at)
            select s.person, :day, s.signed, :now from unnest(:people, :signed) s (person, signed)
            on conflict do nothing returning id, person_id, day, signed
            """)
        .param("day", day)
        .param("people", signed.keySet().stream().map(PersonId::value).toArray(UUID[]::new))
        .param("signed", signed.values().toArray(Integer[]::new))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(ReceiptRows::read)
        .list();
  }

  /** Whether a person ever got one. */
  boolean any(PersonId person) {
    return jdbc.sql("select exists (select from receipts.receipt where person_id = :person)")
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  Optional<Receipt> find(UUID id) {
    return jdbc.sql("select id, person_id, day, signed from receipts.receipt where id = :id")
        .param("id", id)
        .query(ReceiptRows::read)
        .optional();
  }

  private static Receipt read(ResultSet row, int n) throws SQLException {
    return new Receipt(
        row.getObject("id", UUID.class),
        PersonId.of(row.getObject("person_id", UUID.class)),
        row.getObject("day", LocalDate.class),
        row.getInt("signed"));
  }
}
