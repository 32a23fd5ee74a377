package logbog.signin;

import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.mail.Outbox;
import logbog.people.PersonId;
import org.springframework.stereotype.Component;

/** Queues the letters about accounts; {@link AccountLetters} writes them. */
@Component
class AccountMail {

  private final Outbox outbox;
  private final Proofs proofs;
  private final Brake brake;

  AccountMail(Outbox outbox, Proofs proofs, Brake brake) {
    this.outbox = outbox;
    this.proofs = proofs;
    this.brake = brake;
  }

  /**
   * Whether an address may get another letter that anyone can ask for. Ask outside transactions.
   */
  boolean mayReach(EmailAddress address) {
    var hourly = brake.admits(Limit.LETTER_PER_ADDRESS, address.value());
    var daily = brake.admits(Limit.LETTER_PER_ADDRESS_DAILY, address.value());
    return hourly && daily;
  }

  /** Mails a link that proves an address; an earlier link of the same person stays good. */
  void proof(
      Proof.Purpose purpose, PersonId person, EmailAddress to, boolean mayMail, Caller caller) {
    if (mayMail) {
      var proof = proofs.issue(purpose, person, to);
      outbox.post(
          Letter.of(kind(purpose), to, proof.id()).in(caller.language()).until(proof.expires()));
    }
  }

  void accountExists(Account account, boolean mayMail, Caller caller) {
    if (mayMail) {
      notice("signin.account-exists", account.person(), account.email(), caller);
    }
  }

  /** A letter that tells a person of something, at an address of theirs. */
  void notice(String kind, PersonId person, EmailAddress to, Caller caller) {
    outbox.post(Letter.of(kind, to, person.value()).in(caller.language()));
  }

  static String kind(Proof.Purpose purpose) {
    return switch (purpose) {
      case ADDRESS -> "signin.address-proof";
      case NEW_ADDRESS -> "signin.new-address-proof";
      case PASSWORD -> "signin.password-link";
    };
  }
}
