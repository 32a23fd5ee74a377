package logbog.competences;

import java.time.Clock;
import java.util.Map;
import logbog.people.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives an assessment the one answer it gets; of two at the same time, the later is refused. */
@Component
class Settling {

  private final SettlementRows rows;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Settling(SettlementRows rows, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.events = events;
    this.clock = clock;
  }

  /** In the transaction under way. */
  void settle(
      Viewer.Clinician by,
      HeldAssessment held,
      Settlement.What what,
      String place,
      String because) {
    var settlement =
        new Settlement(what, by.id(), by.displayName(), place, clock.instant(), because);
    if (!rows.insert(held.id(), held.doctor(), settlement)) {
      throw new AssessmentRefused("settled", "");
    }
    events.publishEvent(
        new CompetenceEvent.AssessmentSettled(
            held.id(), held.doctor(), by.actor(), Map.of("what", what.name())));
  }
}
