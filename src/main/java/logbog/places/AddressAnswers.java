package logbog.places;

import java.util.Optional;
import logbog.audit.Actor;
import logbog.mail.Letter;
import logbog.mail.Outbox;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What addresses say, by the links mailed to them, to being on a school's list. */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class AddressAnswers {

  /** The letter that tells an address what was opened to whom, and how to take it back. */
  static final String OPENED = "places.school-address-opened";

  private final SchoolAddressRows rows;
  private final StaffRows people;
  private final Outbox outbox;
  private final ApplicationEventPublisher events;

  AddressAnswers(
      SchoolAddressRows rows, StaffRows people, Outbox outbox, ApplicationEventPublisher events) {
    this.rows = rows;
    this.people = people;
    this.outbox = outbox;
    this.events = events;
  }

  /** What a mailed link asks, while it can be answered. */
  public Optional<SchoolAddress> asked(AddressLink link) {
    return rows.by(link);
  }

  /**
   * The address says yes.
   *
   * @param name of the person who says so, as typed
   * @throws DeadAddressLink when it is too old, was replaced by a newer one, or is nobody's
   */
  @Transactional
  public void prove(AddressLink link, String name) {
    var address = locked(link);
    if (!address.proven()) {
      prove(address, name);
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

  /** Tells the address too: whoever reads it with others, or was deceived, can take it back. */
  void prove(SchoolAddress address, String name) {
    rows.prove(address.id());
    outbox.post(Letter.of(OPENED, address.address(), address.id().value()));
    events.publishEvent(
        new SchoolEvent.SchoolAddressProven(
            address.id().value(),
            new Actor(Actor.Kind.OFFICE, address.address().value()),
            address.school().institutionNo(),
            address.address(),
            name));
  }

  /** Whoever is named at a school no more takes their own address along. */
  void endOwn(StaffMember gone, Actor by) {
    rows.of(gone.school().institutionNo()).stream()
        .filter(it -> it.address().equals(gone.address()))
        .forEach(it -> end(it, by));
  }

  void end(SchoolAddress address, Actor by) {
    rows.end(address.id(), by.name());
    events.publishEvent(
        new SchoolEvent.SchoolAddressEnded(
            address.id().value(), by, address.school().institutionNo(), address.address()));
  }
}
