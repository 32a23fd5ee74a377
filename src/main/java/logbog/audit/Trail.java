package logbog.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what happened, in the transaction in which it happened. Entries are not chained here:
 * a chain would make every writer wait for the one before.
 */
@Component
class Trail {

  private final JdbcClient jdbc;
  private final Clock clock;

  Trail(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Mandatory: a trail that could be kept without its change, or lost without it, is none. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void keep(Traced event) {
    var details = event.details();
    jdbc.sql(
            """
            insert into audit.entry (at, actor_kind, actor, act, learner, subject, details)
            values (:at, :kind, :actor, :act, :learner, :subject, jsonb_object(:keys, :values))
            """)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("kind", event.actor().kind().name())
        .param("actor", event.actor().name())
        .param("act", event.act())
        .param("learner", event.learner())
        .param("subject", event.subject())
        .param("keys", details.keySet().toArray(String[]::new))
        .param("values", details.values().toArray(String[]::new))
        .update();
  }
}
