package logbog.signin;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts and compares guesses, in the order that lets none slip through. */
@Component
class Attempts {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Flows flows;
  private final Guesses guesses;

  Attempts(JdbcClient jdbc, Clock clock, Flows flows, Guesses guesses) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.flows = flows;
    this.guesses = guesses;
  }

  /**
   * A guess that has been counted.
   *
   * @param counts whether it may be compared at all: the flow is not stepped up and it was paid for
   */
  record Counted(Flow flow, byte[] code, boolean counts) {}

  /** Counts a guess, committed before anything is compared; empty when the flow has none left. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  Optional<Counted> count(LinkToken cookie) {
    return jdbc.sql(
            """
            update signin.flow set attempts = attempts + 1
            where cookie = :cookie and attempts < :tries and used_at is null and expires > :now
            returning id, email, wish, link is not null as stepped_up, asked_at, expires, code, browser
            """)
        .param("cookie", cookie.hash())
        .param("tries", Flow.TRIES)
        .param("now", now())
        .query(
            (row, n) -> {
              var flow = Flows.read(row, n);
              return counted(flow, row.getBytes("code"), row.getBytes("browser"));
            })
        .optional();
  }

  private Counted counted(Flow flow, byte[] code, byte @Nullable [] browser) {
    var paid = !flow.steppedUp() && guesses.pay(flow.id(), flow.email(), browser);
    return new Counted(flow, code, paid);
  }

  /** Compares in constant time. */
  boolean right(Counted guess, Code typed) {
    var same = MessageDigest.isEqual(guess.code(), flows.hash(guess.flow(), typed));
    return same && guess.counts();
  }

  /** Uses a flow up; of two who try, one gets it. */
  boolean use(UUID flow) {
    return jdbc.sql(
                """
                update signin.flow set used_at = :now, sealed_code = null
                where id = :id and used_at is null and expires > :now
                """)
            .param("id", flow)
            .param("now", now())
            .update()
        == 1;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
