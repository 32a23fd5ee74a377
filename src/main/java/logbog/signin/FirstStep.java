package logbog.signin;

import java.util.Optional;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Address and password of the medical track: they open nothing but the way to the second step. */
@Component
public class FirstStep {

  private final AccessRows rows;
  private final Passwords passwords;
  private final Passages passages;
  private final Brake brake;
  private final TransactionTemplate transaction;

  FirstStep(
      AccessRows rows,
      Passwords passwords,
      Passages passages,
      Brake brake,
      TransactionTemplate transaction) {
    this.rows = rows;
    this.passwords = passwords;
    this.passages = passages;
    this.brake = brake;
    this.transaction = transaction;
  }

  /**
   * Tries; the time taken does not tell whether the address is known.
   *
   * @param wish where the reader wanted to go
   * @return what the browser is known by on the way to the second step; empty when the two do not
   *     belong together
   */
  public Optional<LinkToken> attempt(
      EmailAddress email, Password password, @Nullable String wish, Caller caller) {
    brake.hold(Limit.PASSWORD_PER_NETWORK, caller.network());
    brake.hold(Limit.PASSWORD_PER_ADDRESS, email.value());
    brake.hold(Limit.PASSWORD_PER_ADDRESS_DAILY, email.value());
    var access = rows.at(email);
    if (!passwords.matches(password, access.flatMap(it -> Optional.ofNullable(it.password())))) {
      return Optional.empty();
    }
    var person = access.orElseThrow().person();
    return Optional.ofNullable(transaction.execute(status -> passages.begin(person, wish, null)));
  }
}
