package logbog.signin;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import logbog.mail.EmailAddress;
import logbog.people.AddressProven;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.placements.Placements;
import logbog.programmes.SpecialityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of apprentices: opened by anyone, of use once the address is proven. */
@Component
public class Accounts {

  private static final Duration PACE = Duration.ofMillis(500);

  private final AccountRows rows;
  private final Proofs proofs;
  private final Passwords passwords;
  private final People people;
  private final Placements placements;
  private final AccountMail mail;
  private final Brake brake;
  private final ApplicationEventPublisher events;

  Accounts(
      AccountRows rows,
      Proofs proofs,
      Passwords passwords,
      People people,
      Placements placements,
      AccountMail mail,
      Brake brake,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.proofs = proofs;
    this.passwords = passwords;
    this.people = people;
    this.placements = placements;
    this.mail = mail;
    this.brake = brake;
    this.events = events;
  }

  /** Readies an account, outside any transaction because hashing takes its time. */
  public Opening ready(
      String name, EmailAddress email, SpecialityId speciality, Password password, Caller caller) {
    brake.hold(Limit.OPENING_PER_NETWORK, caller.network());
    return new Opening(name, email, speciality, passwords.hash(password), mail.mayReach(email));
  }

  /**
   * Opens an account and mails the link that proves its address. If the address is proven already,
   * its owner is told by mail and nothing else happens: the one asking sees no difference.
   */
  @Transactional(propagation = MANDATORY)
  public void open(Opening opening, Caller caller) {
    var known = rows.at(opening.email()).filter(Account::proven);
    if (known.isPresent()) {
      mail.accountExists(known.get(), opening.mayMail(), caller);
      return;
    }
    var person = begin(opening);
    mail.proof(Proof.Purpose.ADDRESS, person, opening.email(), opening.mayMail(), caller);
  }

  /**
   * Opens the account of one whom a mailed link let in: holding the link proves the address.
   *
   * @throws DeadLink if the address has become somebody's meanwhile
   */
  @Transactional(propagation = MANDATORY)
  PersonId welcome(Opening opening) {
    var person = begin(opening);
    prove(person, opening.email());
    return person;
  }

  private PersonId begin(Opening opening) {
    var person = people.add(opening.name(), opening.email());
    rows.add(person, opening.email(), opening.password());
    placements.prefer(person, opening.speciality());
    events.publishEvent(new AccountTrail.AccountOpened(person));
    return person;
  }

  /** Lets the whole of an opening take the same time, whatever was found. */
  public static <T> T atEvenPace(Supplier<T> opening) {
    return EvenPace.of(PACE, opening);
  }

  /** The address a link proves, while it can still be used. */
  public Optional<Proof> proof(LinkToken link) {
    return proofs.of(link).filter(proof -> proof.purpose() != Proof.Purpose.PASSWORD);
  }

  /**
   * Proves the address of a link.
   *
   * @throws DeadLink if it is no longer good for that
   */
  @Transactional(propagation = MANDATORY)
  public void prove(LinkToken link) {
    var proof = proof(link).flatMap(live -> proofs.use(link)).orElseThrow(DeadLink::new);
    prove(proof);
  }

  /** Gives the person of a used link its address, and forgets others who only claimed it. */
  void prove(Proof proof) {
    prove(proof.person(), proof.email());
  }

  private void prove(PersonId person, EmailAddress email) {
    var owner = rows.at(email).filter(Account::proven).map(Account::person);
    if (owner.isPresent() && !owner.get().equals(person)) {
      throw new DeadLink();
    }
    rows.prove(person, email);
    people.readdress(person, email);
    rows.claiming(email).forEach(this::forget);
    events.publishEvent(new AddressProven(person, email));
  }

  /** Forgets a person; refused by the database while anything of theirs is kept. */
  @Transactional(propagation = MANDATORY)
  void forget(PersonId person) {
    rows.remove(person);
    placements.forget(person);
    people.remove(person);
  }
}
