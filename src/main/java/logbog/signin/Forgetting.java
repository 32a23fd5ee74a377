package logbog.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import logbog.mail.Delivery;
import logbog.mail.Outbox;
import logbog.web.Tidying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what is no longer needed: codes at once, the rest when nobody can miss it. */
@Component
class Forgetting {

  private static final Duration A_DAY = Duration.ofDays(1);
  private static final Duration A_WEEK = Duration.ofDays(7);
  private static final Duration A_MONTH = Duration.ofDays(30);

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Outbox outbox;
  private final AccountRows rows;
  private final Accounts accounts;
  private final OwnSessions ownSessions;
  private final Tidying tidying;

  Forgetting(
      JdbcClient jdbc,
      Clock clock,
      Outbox outbox,
      AccountRows rows,
      Accounts accounts,
      OwnSessions ownSessions,
      Tidying tidying) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.outbox = outbox;
    this.rows = rows;
    this.accounts = accounts;
    this.ownSessions = ownSessions;
    this.tidying = tidying;
  }

  /** A code waits, encrypted, only until its letter is sent or it expires. */
  @Transactional
  void codes() {
    var waiting =
        jdbc.sql("select id from signin.flow where sealed_code is not null")
            .query((row, n) -> row.getObject(1, UUID.class))
            .list();
    var done =
        outbox.deliveriesOf(waiting).stream()
            .filter(letter -> !letter.waiting())
            .map(Delivery::about)
            .toArray(UUID[]::new);
    jdbc.sql(
            """
            update signin.flow set sealed_code = null
            where sealed_code is not null and (id = any(:done) or expires <= :now)
            """)
        .param("done", done)
        .param("now", ago(Duration.ZERO))
        .update();
  }

  /** A session ends after a week even if it is never left alone. */
  @Transactional
  void everythingOld() {
    old("delete from signin.flow where expires < :then", A_DAY);
    old("delete from signin.proof where expires < :then", A_WEEK);
    old("delete from signin.welcome where expires < :then", A_WEEK);
    old("delete from signin.guess where at < :then", Guesses.YEAR);
    old("delete from signin.browser where seen_at < :then", Browsers.MEMORY);
    old("delete from signin.passage where expires < :then", A_DAY);
    old("delete from signin.oidc_attempt where expires < :then", A_DAY);
    old("delete from signin.access_link where expires < :then", A_WEEK);
    old("delete from signin.second_guess where at < :then", SecondGuesses.MONTH);
    ownSessions.forget();
    jdbc.sql("delete from signin.session where creation_time < :then")
        .param("then", clock.instant().minus(A_WEEK).toEpochMilli())
        .update();
    tidying.tidy();
    rows.unprovenSince(clock.instant().minus(A_MONTH)).forEach(accounts::forget);
  }

  private void old(String sql, Duration age) {
    jdbc.sql(sql).param("then", ago(age)).update();
  }

  private OffsetDateTime ago(Duration age) {
    return clock.instant().minus(age).atOffset(ZoneOffset.UTC);
  }
}
