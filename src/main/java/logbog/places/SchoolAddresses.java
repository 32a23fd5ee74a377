package logbog.places;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.mail.Outbox;
import logbog.people.Viewer;
import logbog.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A school's own list of the addresses that receive declarations. Whoever is named at the school
 * reads what they receive (V9), so each must say yes itself, by a mailed link, before it counts:
 * otherwise a school could write down anybody's.
 */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class SchoolAddresses {

  /** The letter that asks an address. */
  static final String LETTER = "places.school-address";

  /** How long one mail is given to arrive before another is sent. */
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final Staff staff;
  private final Colleagues colleagues;
  private final SchoolAddressRows rows;
  private final StaffRows people;
  private final AddressAnswers answers;
  private final Outbox outbox;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SchoolAddresses(
      Staff staff,
      Colleagues colleagues,
      SchoolAddressRows rows,
      StaffRows people,
      AddressAnswers answers,
      Outbox outbox,
      ApplicationEventPublisher events,
      Clock clock) {
    this.staff = staff;
    this.colleagues = colleagues;
    this.rows = rows;
    this.people = people;
    this.answers = answers;
    this.outbox = outbox;
    this.events = events;
    this.clock = clock;
  }

  /** The list, for anyone named at the school. */
  public List<SchoolAddress> of(Viewer.Office viewer, String institutionNo) {
    staff.at(viewer, institutionNo);
    return rows.of(institutionNo);
  }

  /**
   * An owner writes an address down, and it is asked by mail. The owner's own has proven itself by
   * the code. Whether this is news.
   */
  @Transactional
  public boolean add(
      Viewer.Office viewer, String institutionNo, EmailAddress address, String note) {
    var owner = colleagues.held(viewer, institutionNo);
    var by = viewer.actor();
    var added = rows.add(institutionNo, address, note, by.name());
    added.ifPresent(
        id -> {
          events.publishEvent(new SchoolEvent.SchoolAddressAdded(id, by, institutionNo, address));
          if (viewer.email().equals(address)) {
            answers.prove(rows.of(id).orElseThrow(), owner.name());
          } else {
            ask(owner, id, address, 1);
          }
        });
    return added.isPresent();
  }

  /** Mails a new link; the one before is dead. Just asked is asked: its mail is on its way. */
  @Transactional
  public void askAgain(Viewer.Office viewer, String institutionNo, SchoolAddressId id) {
    var owner = colleagues.held(viewer, institutionNo);
    var address = line(institutionNo, id).orElseThrow(NotFound::new);
    if (!address.proven() && address.askedAt().isBefore(clock.instant().minus(PAUSE))) {
      ask(owner, id.value(), address.address(), rows.renew(id));
      events.publishEvent(
          new SchoolEvent.SchoolAddressAskedAgain(
              id.value(), viewer.actor(), institutionNo, address.address()));
    }
  }

  /**
   * Takes an address off the list: nobody reads anything through it from that moment. An owner
   * takes any, and whoever reads an address its own, named at the school or not.
   */
  @Transactional
  public void end(Viewer.Office viewer, String institutionNo, SchoolAddressId id) {
    var own = line(institutionNo, id).filter(it -> it.address().equals(viewer.email()));
    if (own.isPresent()) {
      people.lock(institutionNo);
      answers.end(line(institutionNo, id).orElseThrow(NotFound::new), viewer.actor());
    } else {
      colleagues.held(viewer, institutionNo);
      answers.end(line(institutionNo, id).orElseThrow(NotFound::new), viewer.actor());
    }
  }

  private Optional<SchoolAddress> line(String institutionNo, SchoolAddressId id) {
    return rows.of(id.value()).filter(it -> it.school().institutionNo().equals(institutionNo));
  }

  private void ask(StaffMember owner, UUID id, EmailAddress address, int generation) {
    colleagues.pay(owner);
    outbox.post(
        Letter.of(LETTER, address, id)
            .until(clock.instant().plus(AddressLinks.LIFE))
            .with(Map.of("generation", Integer.toString(generation))));
  }
}
