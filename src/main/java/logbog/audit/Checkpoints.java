package logbog.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Signed notes of where the chain had come to. Each is logged too: kept elsewhere, a line of the
 * log shows if the end of the chain is cut off together with its checkpoints.
 */
@Component
class Checkpoints {

  static final Duration EVERY = Duration.ofMinutes(5);

  private static final Logger log = LoggerFactory.getLogger(Checkpoints.class);

  private final JdbcClient jdbc;
  private final Signet signet;
  private final Clock clock;

  Checkpoints(JdbcClient jdbc, Signet signet, Clock clock) {
    this.jdbc = jdbc;
    this.signet = signet;
    this.clock = clock;
  }

  /** Signs the end of the chain if it moved on and the last checkpoint is old. */
  void signIfDue() {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    jdbc.sql(
            """
            select s.position, s.hash
            from audit.seal s left join (
              select position, at from audit.checkpoint order by position desc limit 1) c on true
            where s.position > coalesce(c.position, 0)
              and (c.at is null or c.at not between :due and :now)
            order by s.position desc limit 1
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("due", now.minus(EVERY).atOffset(ZoneOffset.UTC))
        .query((row, n) -> new Link(row.getLong("position"), row.getBytes("hash")))
        .optional()
        .ifPresent(end -> keep(end, now.atOffset(ZoneOffset.UTC)));
  }

  private void keep(Link end, OffsetDateTime at) {
    jdbc.sql(
            """
            insert into audit.checkpoint (position, hash, at, signature)
            values (:position, :hash, :at, :signature)
            """)
        .param("position", end.position())
        .param("hash", end.hash())
        .param("at", at)
        .param("signature", signet.sign(end, at.toInstant()))
        .update();
    log.info("Audit checkpoint {}", end);
  }
}
