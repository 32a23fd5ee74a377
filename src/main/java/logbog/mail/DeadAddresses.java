package logbog.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which addresses mail does not reach: refused at once, or come back. An address stays dead until
 * somebody shows that it is not.
 */
@Component
public class DeadAddresses {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DeadAddresses(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** Those of these that are dead. One statement. */
  public Map<EmailAddress, DeadAddress> among(Collection<EmailAddress> addresses) {
    return jdbc
        .sql("select address, since, said from mail.dead_address where address = any(:addresses)")
        .param("addresses", addresses.stream().map(EmailAddress::value).toArray(String[]::new))
        .query(
            (row, n) ->
                new DeadAddress(
                    new EmailAddress(row.getString("address")),
                    row.getObject("since", OffsetDateTime.class).toInstant(),
                    row.getString("said")))
        .list()
        .stream()
        .collect(Collectors.toMap(DeadAddress::address, dead -> dead));
  }

  /**
   * It works again.
   *
   * @param by whoever says or shows so
   */
  @Transactional
  public void revive(EmailAddress address, String by) {
    jdbc.sql(
            """
            update mail.dead set revived_at = :now, revived_by = :by
            where address = :address and revived_at is null
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", by)
        .param("address", address.value())
        .update();
    events.publishEvent(new AddressWorks(address));
  }

  @EventListener
  @Transactional
  void hear(LetterRefused refused) {
    jdbc.sql(
            """
            insert into mail.dead (address, letter_id, since, said)
            select :address, id, :at, :said from mail.letter where id = :letter
            on conflict do nothing
            """)
        .param("address", refused.letter().to().value())
        .param("letter", refused.id().value())
        .param("at", refused.at().atOffset(ZoneOffset.UTC))
        .param("said", refused.reason())
        .update();
  }
}
