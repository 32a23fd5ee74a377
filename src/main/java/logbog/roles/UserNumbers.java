package logbog.roles;

import logbog.audit.Matter;
import logbog.audit.RecordRead;
import logbog.people.Cpr;
import logbog.people.Identities;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Users' CPR numbers: opened for a stated purpose and said anew, by their region's secretariat. */
@Component
public class UserNumbers {

  private final UserRows rows;
  private final Roles roles;
  private final Sights sights;
  private final Identities identities;
  private final RoleReaders readers;
  private final ApplicationEventPublisher events;

  UserNumbers(
      UserRows rows,
      Roles roles,
      Sights sights,
      Identities identities,
      RoleReaders readers,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.roles = roles;
    this.sights = sights;
    this.identities = identities;
    this.readers = readers;
    this.events = events;
  }

  /**
   * The whole number of a user whom the viewer opens whole; the user sees that, and what for.
   *
   * @param purpose what for, as the trail keeps it
   * @throws NotFound for anyone else
   */
  @Transactional
  public Cpr open(Viewer.Clinician viewer, PersonId id, Purpose purpose) {
    allow(viewer, id);
    var number = identities.open(id, viewer, purpose.name());
    if (!id.equals(viewer.id())) {
      var reader = readers.of(viewer, roles.active(viewer), "cpr-" + purpose);
      events.publishEvent(new RecordRead(id.value(), id.value(), reader, Matter.PERSON));
    }
    return number;
  }

  /** Says another number for a user: the former one is kept. */
  @Transactional
  public void renumber(Viewer.Clinician viewer, PersonId id, Cpr number) {
    allow(viewer, id);
    identities.identify(id, number, null, viewer.actor());
  }

  /** Numbers are a secretariat's matter, and of its own region only. */
  public void allow(Viewer.Clinician viewer, PersonId id) {
    var by = roles.active(viewer);
    if (by.role() != Role.SECRETARIAT
        || sights.of(by, id, roles.of(id)) != Sight.WHOLE
        || rows.find(id).isEmpty()) {
      throw new NotFound();
    }
  }
}
