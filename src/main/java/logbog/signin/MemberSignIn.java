package logbog.signin;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import logbog.keys.Keys;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs people in by address and password. */
@Component
public class MemberSignIn {

  private static final Duration OFFER = Duration.ofHours(1);

  private final AccountRows rows;
  private final Passwords passwords;
  private final People people;
  private final AccountMail mail;
  private final Brake brake;
  private final Keys keys;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  MemberSignIn(
      AccountRows rows,
      Passwords passwords,
      People people,
      AccountMail mail,
      Brake brake,
      Keys keys,
      Clock clock,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.passwords = passwords;
    this.people = people;
    this.mail = mail;
    this.brake = brake;
    this.keys = keys;
    this.clock = clock;
    this.transaction = transaction;
    this.events = events;
  }

  /** What came of trying. */
  public sealed interface Outcome {

    /** In. */
    record Welcome(Viewer.Member member) implements Outcome {}

    /** The right password, but the address is not proven; the offer asks for the letter again. */
    record Unproven(String offer) implements Outcome {}

    /** Address and password do not belong together, or the address is unknown: never said which. */
    record Refused() implements Outcome {}
  }

  /** Tries; the time taken does not tell whether the address is known. */
  public Outcome attempt(EmailAddress email, Password password, Caller caller) {
    brake.hold(Limit.PASSWORD_PER_NETWORK, caller.network());
    brake.hold(Limit.PASSWORD_PER_ADDRESS, email.value());
    brake.hold(Limit.PASSWORD_PER_ADDRESS_DAILY, email.value());
    var account = rows.at(email);
    if (!passwords.matches(password, account.map(Account::password))) {
      return new Outcome.Refused();
    }
    var person = account.orElseThrow().person();
    if (!account.get().proven()) {
      return new Outcome.Unproven(offer(person));
    }
    transaction.executeWithoutResult(
        status -> events.publishEvent(new AccountTrail.PersonSignedIn(person)));
    return new Outcome.Welcome(new Viewer.Member(person, people.get(person).name()));
  }

  /** Mails the proving link again to one who just gave the right password. */
  public void mailAgain(String offer, Caller caller) {
    var account = accepted(offer).flatMap(rows::of).filter(a -> !a.proven());
    if (account.isPresent() && mail.mayReach(account.get().email())) {
      transaction.executeWithoutResult(
          status ->
              mail.proof(
                  Proof.Purpose.ADDRESS,
                  account.get().person(),
                  account.get().email(),
                  true,
                  caller));
    }
  }

  /** Remembers, in the reader's own page, who gave the right password and until when it counts. */
  private String offer(PersonId person) {
    var line = person + " " + clock.instant().plus(OFFER).getEpochSecond();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(keys.seal("signin.offer", line, "offer"));
  }

  private Optional<PersonId> accepted(String offer) {
    try {
      var sealed = Base64.getUrlDecoder().decode(offer.getBytes(StandardCharsets.US_ASCII));
      var line = keys.open("signin.offer", sealed, "offer").split(" ");
      return Instant.ofEpochSecond(Long.parseLong(line[1])).isAfter(clock.instant())
          ? Optional.of(PersonId.valueOf(line[0]))
          : Optional.empty();
    } catch (RuntimeException unreadable) {
      return Optional.empty();
    }
  }
}
