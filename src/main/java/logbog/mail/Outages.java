package logbog.mail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the mail server was away; one fact for all nodes, kept over restarts. */
@Component
class Outages {

  private static final Logger log = LoggerFactory.getLogger(Outages.class);

  private final JdbcClient jdbc;

  Outages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Since when it has been away; empty while it is there, as far as anyone knows. */
  Optional<Instant> since() {
    return jdbc.sql("select began_at from mail.outage where ended_at is null")
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  boolean open() {
    return since().isPresent();
  }

  /**
   * @param tried when the try began: an outage that ended afterwards is known already, and over
   */
  void begin(Instant tried, Instant now, String reason) {
    var begun =
        jdbc.sql(
                """
                insert into mail.outage (began_at, reason)
                select :now, :reason
                where not exists (select from mail.outage where ended_at > :tried)
                on conflict do nothing
                """)
            .param("now", utc(now))
            .param("reason", OneLine.of(reason))
            .param("tried", utc(tried))
            .update();
    if (begun > 0) {
      callLookout(now.plus(Lookout.REST));
      log.warn("The mail server is away (mail.outage says why): letters wait until it is back");
    }
  }

  /** Where it is looking out just now, it comes again by itself. */
  private void callLookout(Instant then) {
    jdbc.sql(
            """
            update mail.scheduled_tasks set execution_time = :then, version = version + 1
            where task_name = 'mail.lookout' and execution_time > :then and not picked
            """)
        .param("then", utc(then))
        .update();
  }

  /** It was tried again in vain. */
  void goesOn(Instant now) {
    jdbc.sql("update mail.outage set tested_at = :now where ended_at is null")
        .param("now", utc(now))
        .update();
  }

  void end(Instant now) {
    var ended =
        jdbc.sql("update mail.outage set tested_at = :now, ended_at = :now where ended_at is null")
            .param("now", utc(now))
            .update();
    if (ended > 0) {
      log.info("The mail server is back: letters that waited are sent, the oldest first");
    }
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
