package logbog.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.people.KnownAddresses;
import logbog.people.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who takes over when a trainer leaves. Only a proven address speaks, and of itself alone; it gives
 * the successor nothing to read (V9), but is offered where an apprentice names the old address. The
 * one who left may sign in still, to take it back.
 */
@Component
public class Successors implements KnownAddresses {

  /** A successor may have left as well; longer chains end in a circle. */
  private static final int LONGEST_CHAIN = 5;

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Successors(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** Whoever of these has left, and who is to be asked instead. */
  public Map<EmailAddress, Successor> of(Collection<EmailAddress> addresses) {
    var left = new LinkedHashMap<EmailAddress, Successor>();
    for (var address : addresses) {
      last(address).ifPresent(successor -> left.put(address, successor));
    }
    return left;
  }

  @Override
  public boolean knows(EmailAddress address) {
    return after(address).isPresent();
  }

  /** Whom this office has named itself. */
  public Optional<Successor> namedBy(Viewer.Office office) {
    return after(office.email());
  }

  /** Names who takes over, in place of whom was named before. */
  @Transactional
  public UUID name(Viewer.Office leaver, String leaverName, EmailAddress address, String name) {
    end(leaver.email());
    var now = clock.instant();
    var id =
        jdbc.sql(
                """
                insert into places.successor (leaver_address, leaver_name, address, name, stated_at)
                values (:leaver, :leaverName, :address, :name, :now) returning id
                """)
            .param("leaver", leaver.address())
            .param("leaverName", leaverName)
            .param("address", address.value())
            .param("name", name)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .query(UUID.class)
            .single();
    events.publishEvent(
        new SuccessorEvent.SuccessorNamed(
            id, leaver.actor(), Map.of("leaver", leaver.address(), "to", address.value())));
    return id;
  }

  /** Takes it back: the trainer is there still. */
  @Transactional
  public void takeBack(Viewer.Office leaver) {
    end(leaver.email())
        .ifPresent(
            id -> events.publishEvent(new SuccessorEvent.SuccessorEnded(id, leaver.actor())));
  }

  /** What was said, while it stands. */
  public Optional<Successor> find(UUID id) {
    return jdbc.sql("select * from places.successor where id = :id and ended_at is null")
        .param("id", id)
        .query(Successors::read)
        .optional();
  }

  private Optional<UUID> end(EmailAddress leaver) {
    return jdbc.sql(
            """
            update places.successor set ended_at = :now
            where leaver_address = :leaver and ended_at is null returning id
            """)
        .param("leaver", leaver.value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .optional();
  }

  /** The one who is there now, with the words of the one who left first. */
  private Optional<Successor> last(EmailAddress leaver) {
    var first = after(leaver);
    var now = first;
    for (int n = 0; n < LONGEST_CHAIN && now.isPresent(); n++) {
      var next = after(now.get().address());
      if (next.isEmpty()) {
        return Optional.of(told(first.orElseThrow(), now.get()));
      }
      now = next;
    }
    return Optional.empty();
  }

  private static Successor told(Successor first, Successor last) {
    return new Successor(
        first.id(),
        first.leaver(),
        first.leaverName(),
        last.address(),
        last.name(),
        first.statedAt());
  }

  private Optional<Successor> after(EmailAddress leaver) {
    return jdbc.sql(
            "select * from places.successor where leaver_address = :leaver and ended_at is null")
        .param("leaver", leaver.value())
        .query(Successors::read)
        .optional();
  }

  private static Successor read(ResultSet row, int n) throws SQLException {
    return new Successor(
        row.getObject("id", UUID.class),
        new EmailAddress(row.getString("leaver_address")),
        row.getString("leaver_name"),
        new EmailAddress(row.getString("address")),
        row.getString("name"),
        row.getObject("stated_at", OffsetDateTime.class).toInstant());
  }
}
