package logbog.signin;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.util.Optional;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.people.Welcome;
import logbog.programmes.SpecialityId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets in those whom a mailed link welcomes: they choose a password and are signed in. Whoever
 * holds the link reads the mail of its address, so nothing else is to be proven.
 */
@Component
public class Arrivals {

  private final WelcomeRows rows;
  private final AccountRows accounts;
  private final Accounts doors;
  private final Passwords passwords;
  private final Brake brake;

  Arrivals(
      WelcomeRows rows, AccountRows accounts, Accounts doors, Passwords passwords, Brake brake) {
    this.rows = rows;
    this.accounts = accounts;
    this.doors = doors;
    this.passwords = passwords;
    this.brake = brake;
  }

  /** What a link is good for. */
  public sealed interface Standing {

    /** Its person has no account yet. */
    record Open(Welcome welcome) implements Standing {}

    /** Its address has an account: sign in, and on. */
    record Known(String next) implements Standing {}
  }

  /**
   * What a link is good for now.
   *
   * @throws DeadLink if it is nobody's, or over while the address still has no account
   */
  public Standing standing(LinkToken link) {
    var kept = rows.of(link).orElseThrow(DeadLink::new);
    if (hasAccount(kept.welcome().email())) {
      return new Standing.Known(kept.welcome().next());
    }
    return Optional.of(kept)
        .filter(WelcomeRows.Kept::live)
        .map(it -> new Standing.Open(it.welcome()))
        .orElseThrow(DeadLink::new);
  }

  /** Readies the account, outside any transaction because hashing takes its time. */
  public Opening ready(
      Welcome welcome, String name, SpecialityId speciality, Password password, Caller caller) {
    brake.hold(Limit.OPENING_PER_NETWORK, caller.network());
    return new Opening(name, welcome.email(), speciality, passwords.hash(password), false);
  }

  /**
   * Uses the link up and opens the account, proven.
   *
   * @throws DeadLink if it was used meanwhile
   */
  @Transactional(propagation = MANDATORY)
  public Viewer.Member arrive(LinkToken link, Opening opening) {
    if (!rows.use(link)) {
      throw new DeadLink();
    }
    return new Viewer.Member(doors.welcome(opening), opening.name());
  }

  private boolean hasAccount(EmailAddress email) {
    return accounts.at(email).filter(Account::proven).isPresent();
  }
}
