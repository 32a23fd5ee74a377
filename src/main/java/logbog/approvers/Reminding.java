package logbog.approvers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import logbog.mail.Daytime;
import logbog.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says beforehand when people are reminded next, by the rule the run goes by. One statement. */
@Component
class Reminding {

  private final JdbcClient jdbc;
  private final Clock clock;

  Reminding(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Of what waits for them themselves and they can answer; the room in a budget is not foreseen.
   */
  Map<PersonId, LocalDate> next(Collection<PersonId> people) {
    var now = clock.instant();
    var today = Daytime.day(now);
    var next = new HashMap<PersonId, LocalDate>();
    jdbc.sql(
            WaitingNow.WITH
                + """
                select w.asked_id, min(w.asked_at) as since,
                  (select max(d.day) from approvers.digest d where d.person_id = w.asked_id) as last,
                  exists (select from approvers.run r, today
                          where r.day = today.day and r.finished_at is not null) as ran
                from waiting w where w.asked_id = any (:people) and w.answered_by = w.asked_id
                group by w.asked_id
                """)
        .param("today", today)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(
            row -> {
              var since = row.getObject("since", OffsetDateTime.class).toInstant();
              next.put(
                  PersonId.of(row.getObject("asked_id", UUID.class)),
                  Rhythm.next(
                      Daytime.day(since),
                      row.getObject("last", LocalDate.class),
                      row.getBoolean("ran") ? today.plusDays(1) : today));
            });
    return next;
  }
}
