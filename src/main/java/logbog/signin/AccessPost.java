package logbog.signin;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import logbog.people.AccessLetters;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.signin.AccessLink.Purpose;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends "Logbog – Adgangsoplysninger" to whom others have made a user. */
@Component
class AccessPost implements AccessLetters {

  private final People people;
  private final AccessRows rows;
  private final AccessLinks links;
  private final Authenticators apps;
  private final Passkeys passkeys;
  private final OidcBindings oidc;
  private final AccessMail mail;
  private final ApplicationEventPublisher events;

  AccessPost(
      People people,
      AccessRows rows,
      AccessLinks links,
      Authenticators apps,
      Passkeys passkeys,
      OidcBindings oidc,
      AccessMail mail,
      ApplicationEventPublisher events) {
    this.people = people;
    this.rows = rows;
    this.links = links;
    this.apps = apps;
    this.passkeys = passkeys;
    this.oidc = oidc;
    this.mail = mail;
    this.events = events;
  }

  /** A newer letter's link kills the older. */
  @Override
  @Transactional(propagation = MANDATORY)
  public boolean send(PersonId person) {
    rows.open(person);
    var access = rows.of(person).orElseThrow();
    var own = access.password() != null && (apps.has(person) || passkeys.has(person));
    if (own || oidc.has(person)) {
      return false;
    }
    links.revoke(person);
    mail.link(Purpose.ACCESS, access, people.get(person).language());
    events.publishEvent(new AccessTrail.AccessOffered(person));
    return true;
  }
}
