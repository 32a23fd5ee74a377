package logbog.places;

import java.util.Optional;
import logbog.audit.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What addresses say, by the links mailed to them, to being on a school's list. */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class AddressAnswers {

  private final SchoolAddressRows rows;
  private final StaffRows people;
  private final ApplicationEventPublisher events;

  AddressAnswers(SchoolAddressRows rows, StaffRows people, ApplicationEventPublisher events) {
    this.rows = rows;
    this.people = people;
    this.events = events;
  }

  /** What a mailed link asks, while it can be answered. */
  public Optional<SchoolAddress> asked(AddressLink link) {
    return rows.by(link);
  }

  /**
   * The address says yes.
   *
   * @throws DeadAddressLink when it is too old, was replaced by a newer one, or is nobody's
   */
  @Transactional
  public void prove(AddressLink link) {
    var address = locked(link);
    if (!address.proven()) {
      prove(address);
    }
  }

  /** The address says no: it is taken off the list. */
  @Transactional
  public void refuse(AddressLink link) {
    var address = locked(link);
    end(address, new Actor(Actor.Kind.OFFICE, address.address().value()));
  }

  private SchoolAddress locked(AddressLink link) {
    people.lock(rows.by(link).orElseThrow(DeadAddressLink::new).school().institutionNo());
    return rows.by(link).orElseThrow(DeadAddressLink::new);
  }

  void prove(SchoolAddress address) {
    rows.prove(address.id());
    events.publishEvent(
        new SchoolEvent.SchoolAddressProven(
            address.id().value(),
            new Actor(Actor.Kind.OFFICE, address.address().value()),
            address.school().institutionNo(),
            address.address()));
  }

  void end(SchoolAddress address, Actor by) {
    rows.end(address.id(), by.name());
    events.publishEvent(
        new SchoolEvent.SchoolAddressEnded(
            address.id().value(), by, address.school().institutionNo(), address.address()));
  }
}
