package logbog.signin;

import logbog.audit.Matter;
import logbog.audit.RecordRead;
import logbog.people.Identities;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Role;
import logbog.roles.RoleReaders;
import logbog.roles.Roles;
import logbog.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A way in that is lost with both its steps is made anew by the secretariat, which first checks
 * e-mail and mobile with the user (M14).
 */
@Component
public class SignInResets {

  private final People people;
  private final Identities identities;
  private final Roles roles;
  private final RoleReaders readers;
  private final TakenAccess taken;
  private final Sessions sessions;
  private final ApplicationEventPublisher events;

  SignInResets(
      People people,
      Identities identities,
      Roles roles,
      RoleReaders readers,
      TakenAccess taken,
      Sessions sessions,
      ApplicationEventPublisher events) {
    this.people = people;
    this.identities = identities;
    this.roles = roles;
    this.readers = readers;
    this.taken = taken;
    this.sessions = sessions;
    this.events = events;
  }

  /**
   * What is checked with the user before; they see that it was read.
   *
   * @param cpr masked
   * @param mobile as people read it, or empty where none is known
   */
  public record Known(PersonId person, String name, String cpr, String email, String mobile) {}

  /**
   * @throws NotFound for anyone but a secretariat, and for whoever is no user of the medical track
   */
  @Transactional
  public Known of(Viewer.Clinician viewer, PersonId id) {
    allow(viewer, id);
    var person = people.find(id).orElseThrow(NotFound::new);
    var reader = readers.of(viewer, roles.active(viewer), "login");
    events.publishEvent(new RecordRead(id.value(), id.value(), reader, Matter.PERSON));
    return new Known(
        id,
        person.name(),
        identities.masked(id),
        person.email().value(),
        identities.mobile(id).map(it -> it.written()).orElse(""));
  }

  /**
   * Takes password and second step away, ends all sessions, and sends the letter of access again.
   */
  @Transactional
  public void reset(Viewer.Clinician viewer, PersonId person) {
    allow(viewer, person);
    taken.from(person);
    events.publishEvent(new AccessTrail.SignInReset(person, viewer));
    sessions.endAll(person, null);
  }

  private void allow(Viewer.Clinician viewer, PersonId person) {
    if (roles.active(viewer).role() != Role.SECRETARIAT || roles.of(person).isEmpty()) {
      throw new NotFound();
    }
    if (viewer.id().equals(person)) {
      throw new OwnSignIn();
    }
  }
}
