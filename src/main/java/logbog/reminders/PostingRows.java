package logbog.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters that urged, by address and Danish day. */
@Component
class PostingRows {

  private final JdbcClient jdbc;

  PostingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps others from spending the same addresses' budgets until commit; in one order for all. */
  void lock(Collection<String> addresses) {
    jdbc.sql(
            """
            select pg_advisory_xact_lock(key) from (
              select distinct hashtextextended('reminders.budget ' || address, 0) as key
              from unnest(:addresses) address order by key) keys
            """)
        .param("addresses", addresses.toArray(String[]::new))
        .query((row, n) -> n)
        .list();
  }

  /** The days of letters after one day and before another, oldest first, by address. */
  Map<String, List<LocalDate>> days(
      Collection<String> addresses, LocalDate after, LocalDate before) {
    var days = new HashMap<String, List<LocalDate>>();
    jdbc.sql(
            """
            select address, day from reminders.posting
            where address = any(:addresses) and day > :after and day < :before order by day
            """)
        .param("addresses", addresses.toArray(String[]::new))
        .param("after", after)
        .param("before", before)
        .query(
            row -> {
              days.computeIfAbsent(row.getString("address"), address -> new ArrayList<>())
                  .add(row.getObject("day", LocalDate.class));
            });
    return days;
  }

  UUID digest(String address, LocalDate day, Instant at) {
    return jdbc.sql(
            """
            insert into reminders.posting (address, day, at, kind) values (:address, :day, :at, 'DIGEST')
            returning id
            """)
        .param("address", address)
        .param("day", day)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .single();
  }

  UUID nudge(String address, LocalDate day, Instant at, String askedBy) {
    return jdbc.sql(
            """
            insert into reminders.posting (address, day, at, kind, asked_by)
            values (:address, :day, :at, 'NUDGE', :by) returning id
            """)
        .param("address", address)
        .param("day", day)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", askedBy)
        .query(UUID.class)
        .single();
  }
}
