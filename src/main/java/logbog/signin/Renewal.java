package logbog.signin;

import java.util.Optional;
import logbog.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Another app and other recovery codes for one who is signed in, and shows again with password and
 * code who they are.
 */
@Component
public class Renewal {

  private final AccessRows rows;
  private final Passwords passwords;
  private final Passages passages;
  private final ClinicianSignIn signIn;
  private final RecoveryCodes recovery;
  private final Brake brake;
  private final TransactionTemplate transaction;

  Renewal(
      AccessRows rows,
      Passwords passwords,
      Passages passages,
      ClinicianSignIn signIn,
      RecoveryCodes recovery,
      Brake brake,
      TransactionTemplate transaction) {
    this.rows = rows;
    this.passwords = passwords;
    this.passages = passages;
    this.signIn = signIn;
    this.recovery = recovery;
    this.brake = brake;
    this.transaction = transaction;
  }

  /** Whether this is the person's password. Ask outside transactions: it takes its time. */
  public boolean confirms(PersonId person, Password password) {
    brake.hold(Limit.PASSWORD_PER_ADDRESS, person.toString());
    return passwords.matches(
        password, rows.of(person).flatMap(it -> Optional.ofNullable(it.password())));
  }

  /**
   * Begins the passage on which the new app is chosen.
   *
   * @param from the page to come back to
   * @return what the browser is known by on it; empty where the code is not right
   */
  public Optional<LinkToken> begin(PersonId person, Code code, String from, Caller caller) {
    var cookie = transaction.execute(status -> passages.begin(person, null, from));
    return signIn.give(cookie, code, caller) == Said.RIGHT ? Optional.of(cookie) : Optional.empty();
  }

  /** How many recovery codes a person has left. */
  public int codesLeft(PersonId person) {
    return recovery.left(person);
  }
}
