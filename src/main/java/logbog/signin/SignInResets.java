package logbog.signin;

import logbog.people.AccessLetters;
import logbog.people.Identities;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Role;
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
  private final AccessRows rows;
  private final Authenticators apps;
  private final Passkeys passkeys;
  private final RecoveryCodes recovery;
  private final SecondGuesses guesses;
  private final Passages passages;
  private final Sessions sessions;
  private final AccessLetters letters;
  private final ApplicationEventPublisher events;

  SignInResets(
      People people,
      Identities identities,
      Roles roles,
      AccessRows rows,
      Authenticators apps,
      Passkeys passkeys,
      RecoveryCodes recovery,
      SecondGuesses guesses,
      Passages passages,
      Sessions sessions,
      AccessLetters letters,
      ApplicationEventPublisher events) {
    this.people = people;
    this.identities = identities;
    this.roles = roles;
    this.rows = rows;
    this.apps = apps;
    this.passkeys = passkeys;
    this.recovery = recovery;
    this.guesses = guesses;
    this.passages = passages;
    this.sessions = sessions;
    this.letters = letters;
    this.events = events;
  }

  /**
   * What is checked with the user before.
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
    events.publishEvent(new AccessTrail.ContactsShown(id, viewer));
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
    rows.open(person);
    rows.shut(person);
    apps.remove(person);
    passkeys.remove(person);
    recovery.remove(person);
    guesses.forgive(person);
    passages.end(person);
    letters.send(person);
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
