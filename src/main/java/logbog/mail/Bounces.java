package logbog.mail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes down that a letter came back. One that says the address is dead is the same as a refusal at
 * once: whoever wrote the letter hears of it. The same report read twice is one fact.
 */
@Component
class Bounces {

  /** A full mailbox is given this long to be emptied. */
  static final Duration FULL = Duration.ofDays(7);

  /** One that was full longer ago than this has been emptied since. */
  private static final Duration FORGOTTEN = Duration.ofDays(60);

  private final JdbcClient jdbc;
  private final Ledger ledger;
  private final ApplicationEventPublisher events;
  private final Map<Verdict, Counter> heard = new EnumMap<>(Verdict.class);
  private final Clock clock;

  Bounces(
      JdbcClient jdbc,
      Ledger ledger,
      ApplicationEventPublisher events,
      MeterRegistry meters,
      Clock clock) {
    this.jdbc = jdbc;
    this.ledger = ledger;
    this.events = events;
    this.clock = clock;
    for (var verdict : Verdict.values()) {
      heard.put(verdict, counter(verdict, meters));
    }
  }

  @Transactional
  public void hear(LetterId id, Report report) {
    var letter = ledger.letter(id);
    var verdict = Verdict.of(report);
    if (letter.isEmpty() || verdict.isEmpty()) {
      return;
    }
    var now = clock.instant();
    var address = letter.get().to();
    if (!note(id, address, verdict.get(), report, now)) {
      return;
    }
    Objects.requireNonNull(heard.get(verdict.get())).increment();
    if (verdict.get() == Verdict.DEAD
        || (verdict.get() == Verdict.FULL && longFull(address, now))) {
      if (ledger.bounced(id, report.said(), now)) {
        events.publishEvent(new LetterRefused(id, letter.get(), report.said(), now));
      }
    }
  }

  /** There from the start, at nought, so that whoever watches sees that nothing came back. */
  private static Counter counter(Verdict verdict, MeterRegistry meters) {
    return Counter.builder("logbog.mail.bounced")
        .description("Letters that came back")
        .tag("verdict", verdict.name().toLowerCase(Locale.ROOT))
        .register(meters);
  }

  private boolean note(
      LetterId id, EmailAddress address, Verdict verdict, Report report, Instant now) {
    return jdbc.sql(
                """
                insert into mail.bounce (letter_id, verdict, address, status, said, heard_at)
                values (:letter, :verdict, :address, :status, :said, :now)
                on conflict do nothing
                """)
            .param("letter", id.value())
            .param("verdict", verdict.name())
            .param("address", address.value())
            .param("status", report.status())
            .param("said", report.said())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private boolean longFull(EmailAddress address, Instant now) {
    return jdbc.sql(
            """
            select exists (select from mail.bounce
              where verdict = 'FULL' and address = :address and heard_at between :forgotten and :full)
            """)
        .param("address", address.value())
        .param("forgotten", now.minus(FORGOTTEN).atOffset(ZoneOffset.UTC))
        .param("full", now.minus(FULL).atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }
}
