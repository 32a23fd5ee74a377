package logbog.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The browsers in which an address has signed in, by a cookie that is new after each sign-in. */
@Component
class Browsers {

  static final Duration MEMORY = Duration.ofDays(365);

  private final JdbcClient jdbc;
  private final Clock clock;

  Browsers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  boolean knows(LinkToken cookie, byte[] address) {
    return jdbc.sql(
            """
            select exists (select from signin.browser
              where cookie = :cookie and address = :address and seen_at > :since)
            """)
        .param("cookie", cookie.hash())
        .param("address", address)
        .param("since", now().minus(MEMORY))
        .query(Boolean.class)
        .single();
  }

  /** Knows a browser from now on, also for the addresses it was known for before. */
  LinkToken remember(Optional<LinkToken> earlier, byte[] address) {
    var cookie = LinkToken.fresh();
    earlier.ifPresent(
        old ->
            jdbc.sql("update signin.browser set cookie = :new where cookie = :old")
                .param("new", cookie.hash())
                .param("old", old.hash())
                .update());
    jdbc.sql(
            """
            insert into signin.browser (cookie, address, seen_at) values (:cookie, :address, :now)
            on conflict (cookie, address) do update set seen_at = excluded.seen_at
            """)
        .param("cookie", cookie.hash())
        .param("address", address)
        .param("now", now())
        .update();
    return cookie;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
