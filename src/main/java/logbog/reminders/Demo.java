package logbog.reminders;

import java.time.Clock;
import logbog.mail.Daytime;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The demo's story: Poul is away and Inger stands in, as the page of Mads's open request says. Told
 * once: Poul may come back.
 */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
record Demo(Leaves leaves, JdbcClient jdbc, Clock clock) {

  private static final Viewer.Office POUL = new Viewer.Office("poul@nordlys.example");

  @EventListener(ApplicationReadyEvent.class)
  void tell() {
    if (jdbc.sql("select not exists (select from reminders.leave where address = :poul)")
        .param("poul", POUL.address())
        .query(Boolean.class)
        .single()) {
      leaves.begin(
          POUL,
          Daytime.day(clock.instant()).plusDays(12),
          EmailAddress.of("inger@nordlys.example"));
    }
  }
}
