package logbog.signin;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.util.Optional;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.Person;
import logbog.signin.AccessLink.Purpose;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people choose their password by a mailed link. It opens nothing without a second step. */
@Component
public class FirstAccess {

  private final AccessRows rows;
  private final AccessLinks links;
  private final Passages passages;
  private final Passwords passwords;
  private final Sessions sessions;
  private final People people;
  private final AccessMail mail;
  private final ApplicationEventPublisher events;

  FirstAccess(
      AccessRows rows,
      AccessLinks links,
      Passages passages,
      Passwords passwords,
      Sessions sessions,
      People people,
      AccessMail mail,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.links = links;
    this.passages = passages;
    this.passwords = passwords;
    this.sessions = sessions;
    this.people = people;
    this.mail = mail;
    this.events = events;
  }

  /** Whom a letter of access lets in, while its link can be used. */
  public Optional<Person> invited(LinkToken link) {
    return links.of(link, Purpose.ACCESS).flatMap(it -> people.find(it.person()));
  }

  /** Who asked for another password, while the link can be used. */
  public Optional<Person> forgetful(LinkToken link) {
    return links.of(link, Purpose.PASSWORD).flatMap(it -> people.find(it.person()));
  }

  /** Hashes outside the transactions that the others need. */
  public HashedPassword ready(Password password) {
    return passwords.hash(password);
  }

  /**
   * Uses the link of a letter of access up, and begins the passage on which the second step is
   * chosen.
   *
   * @return what the browser is known by on that passage
   * @throws DeadLink if the link is no longer good
   * @throws AddressTaken if somebody else signs in with the person's address
   */
  @Transactional(propagation = MANDATORY)
  public LinkToken choose(LinkToken link, HashedPassword password) {
    var used = links.use(link, Purpose.ACCESS).orElseThrow(DeadLink::new);
    if (taken(used)) {
      throw new AddressTaken();
    }
    set(used, password);
    return passages.begin(used.person(), null, null);
  }

  /**
   * Sets another password and ends all sessions. The second step stands as it was.
   *
   * @throws DeadLink if the link is no longer good
   */
  @Transactional(propagation = MANDATORY)
  public void replace(LinkToken link, HashedPassword password) {
    var used = links.use(link, Purpose.PASSWORD).orElseThrow(DeadLink::new);
    set(used, password);
    mail.notice(Notice.PASSWORD_CHOSEN, rows.of(used.person()).orElseThrow());
  }

  private void set(AccessLink used, HashedPassword password) {
    rows.choose(used.person(), password);
    links.revoke(used.person());
    passages.end(used.person());
    sessions.endAll(used.person(), null);
    events.publishEvent(
        new AccessTrail.AccessPasswordChosen(used.person(), used.purpose() == Purpose.ACCESS));
  }

  private boolean taken(AccessLink used) {
    EmailAddress own = people.get(used.person()).email();
    return rows.at(own)
        .filter(it -> it.password() != null && !it.person().equals(used.person()))
        .isPresent();
  }
}
