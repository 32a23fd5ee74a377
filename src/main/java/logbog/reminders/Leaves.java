package logbog.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import logbog.mail.Daytime;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of a school or a company says they are away, and who stands in. An address speaks for itself
 * alone, once it is proven.
 */
@Component
public class Leaves {

  /** The longest somebody can be away in one go. */
  public static final int LONGEST_DAYS = 366;

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Leaves(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** The viewer's own, while it lasts. */
  public Optional<Leave> of(Viewer.Office viewer) {
    return Optional.ofNullable(away(List.of(viewer.address())).get(viewer.address()));
  }

  /** Away from now on to the end of a day; what was said before is over. */
  @Transactional
  public void begin(Viewer.Office viewer, LocalDate lastDay, @Nullable EmailAddress deputy) {
    alone(viewer);
    close(viewer);
    var id =
        jdbc.sql(
                """
                insert into reminders.leave (address, last_day, deputy, said_at)
                values (:address, :last, :deputy, :now) returning id
                """)
            .param("address", viewer.address())
            .param("last", lastDay)
            .param("deputy", deputy == null ? null : deputy.value())
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .query(UUID.class)
            .single();
    var details =
        deputy == null
            ? Map.of("lastDay", lastDay.toString())
            : Map.of("lastDay", lastDay.toString(), "standsIn", deputy.value());
    events.publishEvent(new LeaveSaid(id, viewer.actor(), details));
  }

  /** Back before the day that was said. */
  @Transactional
  public void end(Viewer.Office viewer) {
    close(viewer).ifPresent(id -> events.publishEvent(new LeaveEnded(id, viewer.actor())));
  }

  /** Who of these is away today. */
  public List<Leave> among(List<EmailAddress> addresses) {
    return addresses.isEmpty()
        ? List.of()
        : List.copyOf(away(addresses.stream().map(EmailAddress::value).toList()).values());
  }

  /** The same, by address. */
  Map<String, Leave> away(Collection<String> addresses) {
    return jdbc
        .sql(
            """
            select address, last_day, deputy from reminders.leave
            where address = any(:addresses) and ended_at is null and last_day >= :today
            """)
        .param("addresses", addresses.toArray(String[]::new))
        .param("today", Daytime.day(clock.instant()))
        .query(Leaves::read)
        .list()
        .stream()
        .collect(Collectors.toMap(leave -> leave.address().value(), leave -> leave));
  }

  /** Two sheets of a browser that say so at once: the later one counts. */
  private void alone(Viewer.Office viewer) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('reminders.leave ' || :address, 0))")
        .param("address", viewer.address())
        .query((row, n) -> n)
        .single();
  }

  private Optional<UUID> close(Viewer.Office viewer) {
    return jdbc.sql(
            """
            update reminders.leave set ended_at = :now where address = :address and ended_at is null
            returning id
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("address", viewer.address())
        .query(UUID.class)
        .optional();
  }

  private static Leave read(ResultSet row, int n) throws SQLException {
    var deputy = row.getString("deputy");
    return new Leave(
        new EmailAddress(row.getString("address")),
        row.getObject("last_day", LocalDate.class),
        deputy == null ? null : new EmailAddress(deputy));
  }
}
