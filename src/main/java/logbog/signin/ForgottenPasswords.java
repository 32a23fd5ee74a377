package logbog.signin;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.time.Duration;
import java.util.Optional;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** New passwords for those who forgot theirs, by a mailed link. */
@Component
public class ForgottenPasswords {

  private static final Duration PACE = Duration.ofMillis(300);

  private final AccountRows rows;
  private final Proofs proofs;
  private final Passwords passwords;
  private final Accounts accounts;
  private final Sessions sessions;
  private final People people;
  private final AccountMail mail;
  private final Brake brake;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  ForgottenPasswords(
      AccountRows rows,
      Proofs proofs,
      Passwords passwords,
      Accounts accounts,
      Sessions sessions,
      People people,
      AccountMail mail,
      Brake brake,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.proofs = proofs;
    this.passwords = passwords;
    this.accounts = accounts;
    this.sessions = sessions;
    this.people = people;
    this.mail = mail;
    this.brake = brake;
    this.transaction = transaction;
    this.events = events;
  }

  /** Mails a link, if there is an account; nobody learns whether there is. */
  public void ask(EmailAddress email, Caller caller) {
    brake.hold(Limit.LINK_PER_NETWORK, caller.network());
    EvenPace.of(
        PACE,
        () -> {
          var mayMail = mail.mayReach(email);
          transaction.executeWithoutResult(
              status ->
                  rows.at(email)
                      .ifPresent(
                          account ->
                              mail.proof(
                                  Proof.Purpose.PASSWORD,
                                  account.person(),
                                  email,
                                  mayMail,
                                  caller)));
          return mayMail;
        });
  }

  /** Whose link it is, while it can still be used. */
  public Optional<Person> owner(LinkToken link) {
    return proof(link).flatMap(proof -> people.find(proof.person()));
  }

  /** Hashes outside the transaction that {@link #replace} needs. */
  public HashedPassword ready(Password password) {
    return passwords.hash(password);
  }

  /**
   * Sets the new password and ends all sessions of its owner. Whoever holds the link has proven the
   * address by it.
   *
   * @throws DeadLink if the link is no longer good
   */
  @Transactional(propagation = MANDATORY)
  public void replace(LinkToken link, HashedPassword password) {
    var proof = proof(link).flatMap(live -> proofs.use(link)).orElseThrow(DeadLink::new);
    if (rows.of(proof.person()).filter(Account::proven).isEmpty()) {
      accounts.prove(proof);
    }
    rows.repassword(proof.person(), password);
    proofs.revoke(proof.person());
    sessions.endAll(proof.person(), null);
    events.publishEvent(new AccountTrail.PasswordChanged(proof.person()));
  }

  private Optional<Proof> proof(LinkToken link) {
    return proofs.of(link).filter(proof -> proof.purpose() == Proof.Purpose.PASSWORD);
  }
}
