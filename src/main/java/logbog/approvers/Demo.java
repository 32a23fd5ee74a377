package logbog.approvers;

import java.time.Clock;
import logbog.mail.Daytime;
import logbog.roles.DemoCast;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The demo's story: Lise is on leave and Karen stands in, while Freja waits for Lise. Told once:
 * Lise may come back.
 */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
record Demo(Absences absences, DemoCast cast, JdbcClient jdbc, Clock clock) {

  @EventListener(ApplicationReadyEvent.class)
  @Order(70)
  void tell() {
    if (jdbc.sql("select exists (select from approvers.leave)").query(Boolean.class).single()) {
      return;
    }
    var today = Daytime.day(clock.instant());
    cast.find("lise")
        .ifPresent(
            lise ->
                cast.find("karen")
                    .ifPresent(
                        karen -> absences.begin(lise, today, today.plusDays(12), karen.id())));
  }
}
