package logbog.signin;

import java.util.Optional;
import logbog.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Another second step and other recovery codes for one who is signed in, and shows again with
 * password and second step who they are.
 */
@Component
public class Renewal {

  private final AccessRows rows;
  private final Passwords passwords;
  private final Passages passages;
  private final RecoveryCodes recovery;
  private final Brake brake;
  private final TransactionTemplate transaction;

  Renewal(
      AccessRows rows,
      Passwords passwords,
      Passages passages,
      RecoveryCodes recovery,
      Brake brake,
      TransactionTemplate transaction) {
    this.rows = rows;
    this.passwords = passwords;
    this.passages = passages;
    this.recovery = recovery;
    this.brake = brake;
    this.transaction = transaction;
  }

  /**
   * Begins the passage on which the present step is given and another chosen.
   *
   * @param from the page to come back to
   * @return what the browser is known by on it; empty where the password is not the person's
   */
  public Optional<LinkToken> begin(PersonId person, Password password, String from) {
    brake.hold(Limit.PASSWORD_PER_ADDRESS, person.toString());
    var kept = rows.of(person).flatMap(it -> Optional.ofNullable(it.password()));
    return passwords.matches(password, kept)
        ? Optional.ofNullable(transaction.execute(status -> passages.begin(person, null, from)))
        : Optional.empty();
  }

  /** How many recovery codes a person has left. */
  public int codesLeft(PersonId person) {
    return recovery.left(person);
  }
}
