package logbog.places;

import logbog.audit.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a last day ends by itself. Whoever is named at a school no more takes their own address off
 * its list, as if an owner had ended it that day: nothing new goes there (V9).
 */
@Component
class Lapsing {

  private final LapsedRows lapsed;
  private final StaffRows rows;
  private final AddressAnswers addresses;
  private final ApplicationEventPublisher events;

  Lapsing(
      LapsedRows lapsed,
      StaffRows rows,
      AddressAnswers addresses,
      ApplicationEventPublisher events) {
    this.lapsed = lapsed;
    this.rows = rows;
    this.addresses = addresses;
    this.events = events;
  }

  /** Ends the parts in schools whose last day has passed. */
  @Transactional
  public void lapse() {
    for (var gone : lapsed.all()) {
      rows.lock(gone.school().institutionNo());
      if (rows.end(gone.id(), LapsedRows.UNTIL)) {
        addresses.endOwn(gone, Actor.system());
        events.publishEvent(
            new SchoolEvent.StaffEnded(
                gone.id().value(), Actor.system(), gone.school().institutionNo(), gone.address()));
      }
    }
  }
}
