package logbog.signin;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import logbog.audit.Actor;
import logbog.people.Cpr;
import logbog.people.Identities;
import logbog.people.Mobile;
import logbog.people.People;
import logbog.signin.AccessTrail.AppEnrolled;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people add on their way in: an app, recovery codes, and who they are. */
@Component
public class Enrolment {

  private final Authenticators apps;
  private final Passkeys passkeys;
  private final RecoveryCodes recovery;
  private final Passages passages;
  private final Identities identities;
  private final People people;
  private final AccessRows rows;
  private final AccessMail mail;
  private final Brake brake;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Enrolment(
      Authenticators apps,
      Passkeys passkeys,
      RecoveryCodes recovery,
      Passages passages,
      Identities identities,
      People people,
      AccessRows rows,
      AccessMail mail,
      Brake brake,
      Clock clock,
      ApplicationEventPublisher events) {
    this.apps = apps;
    this.passkeys = passkeys;
    this.recovery = recovery;
    this.passages = passages;
    this.identities = identities;
    this.people = people;
    this.rows = rows;
    this.mail = mail;
    this.brake = brake;
    this.clock = clock;
    this.events = events;
  }

  /** What an app is told, in letters and as the address a square holds. */
  public record Offer(String letters, String uri) {}

  public Offer offer(Passage passage) {
    var secret = apps.offered(passage.id());
    return new Offer(secret.written(), secret.uri(people.get(passage.person()).email().value()));
  }

  /** Counts a try at showing that the app works. Ask outside transactions. */
  public void hold(Passage passage) {
    brake.hold(Limit.APP_PER_PASSAGE, passage.id().toString());
  }

  /** Whether the app shows the code that follows from what it was told. */
  public boolean matches(Standing standing, Code typed) {
    return apps.offered(standing.at(Stage.APP).id())
        .matched(typed.digits(), clock.instant())
        .isPresent();
  }

  /**
   * Takes the app, which has shown that it works, and makes ten recovery codes.
   *
   * @throws DeadLink if the code is not the app's
   */
  @Transactional(propagation = MANDATORY)
  public void enrol(Standing standing, Code typed) {
    var passage = standing.at(Stage.APP);
    var secret = apps.offered(passage.id());
    var match = secret.matched(typed.digits(), clock.instant()).orElseThrow(DeadLink::new);
    apps.enrol(passage.person(), secret, match);
    passkeys.remove(passage.person());
    enrolled(passage);
  }

  /** What a browser is asked, so that it makes a passkey. */
  public String passkey(Passage passage) {
    return passkeys.toMake(passage, people.get(passage.person()));
  }

  /** The passkey a browser has made, where its answer is to what it was asked. */
  public Optional<Passkey> made(Standing standing, String answer) {
    return passkeys.made(standing.at(Stage.APP), answer);
  }

  /** Takes the passkey, and makes ten recovery codes. */
  @Transactional(propagation = MANDATORY)
  public void enrol(Standing standing, Passkey made) {
    var passage = standing.at(Stage.APP);
    passkeys.keep(made);
    apps.remove(passage.person());
    enrolled(passage);
  }

  private void enrolled(Passage passage) {
    recovery.replace(passage.person(), passage.id());
    passages.enrolled(passage.id());
    if (passage.renewedFrom() != null) {
      mail.notice(Notice.APP_CHANGED, rows.of(passage.person()).orElseThrow());
    }
    events.publishEvent(new AppEnrolled(passage.person()));
  }

  /** Whether somebody must still say how to be reached (M1). */
  public boolean unreachable(Passage passage) {
    return identities.mobile(passage.person()).isEmpty();
  }

  /** The codes of this passage; shown until the reader has said that they are kept. */
  public List<String> codes(Standing standing) {
    return recovery.of(standing.at(Stage.CODES).id());
  }

  @Transactional(propagation = MANDATORY)
  public void keep(Standing standing) {
    passages.kept(standing.at(Stage.CODES).id());
  }

  /**
   * One's own number, of one whom an education lead has made a user (M1).
   *
   * @throws logbog.people.NumberTaken if it is somebody else's
   */
  @Transactional(propagation = MANDATORY)
  public void identify(Standing standing, Cpr number, @Nullable Mobile mobile) {
    var passage = standing.at(Stage.CPR);
    identities.identify(
        passage.person(),
        number,
        mobile,
        new Actor(Actor.Kind.PERSON, passage.person().toString()));
  }
}
