package logbog.signin;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import logbog.keys.Keys;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The budget of guesses at codes: three failed ones a year for an address, from all unknown
 * browsers together, and three from each known browser. A guess is paid before it is compared and
 * refunded when its flow succeeds, so that guesses made at the same time cannot share one payment.
 */
@Component
class Guesses {

  static final int BUDGET = 3;
  static final Duration YEAR = Duration.ofDays(365);

  private final JdbcClient jdbc;
  private final Keys keys;
  private final Clock clock;
  private final CodePolicy policy;

  Guesses(JdbcClient jdbc, Keys keys, Clock clock, CodePolicy policy) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.clock = clock;
    this.policy = policy;
  }

  /** Under what an address is counted; it is not written down itself. */
  byte[] name(EmailAddress address) {
    return keys.hmac("signin.address", address.value());
  }

  /**
   * Whether a code alone is no longer enough for this address in this browser.
   *
   * @param browser the known browser, or null
   */
  boolean spent(EmailAddress address, byte @Nullable [] browser) {
    return policy.mode() == CodePolicy.Mode.LINK
        || paid(address, browser) >= BUDGET
        || (browser == null && broken());
  }

  /** Pays for one guess; false when there is nothing left to pay with. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean pay(UUID flow, EmailAddress address, byte @Nullable [] browser) {
    jdbc.sql("select pg_advisory_xact_lock(:address)")
        .param("address", ByteBuffer.wrap(name(address)).getLong())
        .query((row, n) -> true)
        .single();
    if (spent(address, browser)) {
      return false;
    }
    jdbc.sql(
            """
            insert into signin.guess (flow, address, browser, at)
            values (:flow, :address, :browser, :now)
            """)
        .param("flow", flow)
        .param("address", name(address))
        .param("browser", browser)
        .param("now", ago(Duration.ZERO))
        .update();
    return true;
  }

  void refund(UUID flow) {
    jdbc.sql("delete from signin.guess where flow = :flow").param("flow", flow).update();
  }

  private int paid(EmailAddress address, byte @Nullable [] browser) {
    return jdbc.sql(
            """
            select count(*) from signin.guess
            where address = :address and browser is not distinct from :browser::bytea and at > :since
            """)
        .param("address", name(address))
        .param("browser", browser)
        .param("since", ago(YEAR))
        .query(Integer.class)
        .single();
  }

  private boolean broken() {
    return jdbc.sql("select count(*) from signin.guess where browser is null and at > :since")
            .param("since", ago(Duration.ofDays(1)))
            .query(Integer.class)
            .single()
        >= policy.breaker();
  }

  private OffsetDateTime ago(Duration time) {
    return clock.instant().minus(time).atOffset(ZoneOffset.UTC);
  }
}
