package logbog.signin;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.placements.Placements;
import logbog.programmes.SpecialityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person changes about their own account. */
@Component
public class Profiles {

  private final AccountRows rows;
  private final Accounts accounts;
  private final Proofs proofs;
  private final Passwords passwords;
  private final Sessions sessions;
  private final People people;
  private final Placements placements;
  private final AccountMail mail;
  private final Brake brake;
  private final ApplicationEventPublisher events;

  Profiles(
      AccountRows rows,
      Accounts accounts,
      Proofs proofs,
      Passwords passwords,
      Sessions sessions,
      People people,
      Placements placements,
      AccountMail mail,
      Brake brake,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.accounts = accounts;
    this.proofs = proofs;
    this.passwords = passwords;
    this.sessions = sessions;
    this.people = people;
    this.placements = placements;
    this.mail = mail;
    this.brake = brake;
    this.events = events;
  }

  /** Whether this is the person's password. Ask outside transactions: it takes its time. */
  public boolean confirms(PersonId person, Password password) {
    brake.hold(Limit.PASSWORD_PER_ADDRESS, person.toString());
    return passwords.matches(password, rows.of(person).map(Account::password));
  }

  /** Hashes outside the transaction that {@link #repassword} needs. */
  public HashedPassword ready(Password password) {
    return passwords.hash(password);
  }

  /** Changes the name, and the speciality the next request begins with (V12). */
  @Transactional(propagation = MANDATORY)
  public void change(PersonId person, String name, SpecialityId speciality) {
    people.rename(person, name);
    placements.prefer(person, speciality);
    events.publishEvent(new AccountTrail.ProfileChanged(person));
  }

  /** Whether a letter may go to this address just now. Ask outside transactions. */
  public boolean mayReach(EmailAddress address) {
    return mail.mayReach(address);
  }

  /**
   * Mails the link that proves a new address, and a notice to the present one. An address that is
   * someone else's gets a notice only; the one asking sees no difference.
   */
  @Transactional(propagation = MANDATORY)
  public void askToMove(PersonId person, EmailAddress to, boolean mayMail, Caller caller) {
    var account = rows.of(person).orElseThrow();
    var owner = rows.at(to).filter(Account::proven);
    if (owner.isPresent()) {
      mail.accountExists(owner.get(), mayMail, caller);
    } else {
      mail.proof(Proof.Purpose.NEW_ADDRESS, person, to, mayMail, caller);
    }
    mail.notice("signin.address-changing", person, account.email(), caller);
  }

  /** Sets a new password, kills the links under way, and ends the person's other sessions. */
  @Transactional(propagation = MANDATORY)
  public void repassword(
      PersonId person, HashedPassword password, String thisSession, Caller caller) {
    rows.repassword(person, password);
    proofs.revoke(person);
    sessions.endAll(person, thisSession);
    mail.notice("signin.password-changed", person, rows.of(person).orElseThrow().email(), caller);
    events.publishEvent(new AccountTrail.PasswordChanged(person));
  }

  /**
   * Forgets the person and ends their sessions.
   *
   * @throws org.springframework.dao.DataIntegrityViolationException while something signed or asked
   *     for depends on them
   */
  @Transactional(propagation = MANDATORY)
  public void remove(PersonId person) {
    events.publishEvent(new AccountTrail.AccountRemoved(person));
    accounts.forget(person);
    sessions.endAll(person, null);
  }
}
