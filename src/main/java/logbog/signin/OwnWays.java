package logbog.signin;

import logbog.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** People's ways in beside the provider's account: password and second step. */
@Component
class OwnWays {

  private final AccessRows rows;
  private final Authenticators apps;
  private final Passkeys passkeys;
  private final Passages passages;
  private final Sessions sessions;
  private final AccessMail mail;
  private final ApplicationEventPublisher events;

  OwnWays(
      AccessRows rows,
      Authenticators apps,
      Passkeys passkeys,
      Passages passages,
      Sessions sessions,
      AccessMail mail,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.apps = apps;
    this.passkeys = passkeys;
    this.passages = passages;
    this.sessions = sessions;
    this.mail = mail;
    this.events = events;
  }

  /** Whether a person gets in without the provider. */
  boolean open(PersonId person) {
    return rows.of(person).filter(it -> it.password() != null).isPresent() && hasSecond(person);
  }

  boolean hasSecond(PersonId person) {
    return apps.has(person) || passkeys.has(person);
  }

  /**
   * For one who binds by the letter: a password without a second step, chosen and left, would be a
   * way in by the mailbox alone.
   */
  void close(PersonId person) {
    rows.shut(person);
    passages.end(person);
    sessions.endAll(person, null);
  }

  void tell(PersonId person, boolean byLetter) {
    mail.notice(Notice.OIDC_BOUND, rows.of(person).orElseThrow());
    events.publishEvent(new AccessTrail.ProviderBound(person, byLetter));
  }

  /** Who is on the way in by the account is not let in any more. */
  void unbound(PersonId person) {
    passages.end(person);
    events.publishEvent(new AccessTrail.ProviderUnbound(person));
  }
}
