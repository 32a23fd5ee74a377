package logbog.signin;

import java.util.Optional;
import logbog.people.Identities;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a passage into the medical track has come, and its end: a session in one of the roles. */
@Component
public class ClinicianSignIn {

  private final Passages passages;
  private final SecondStep second;
  private final Authenticators apps;
  private final Passkeys passkeys;
  private final Identities identities;
  private final People people;
  private final Roles roles;
  private final Brake brake;
  private final ApplicationEventPublisher events;

  ClinicianSignIn(
      Passages passages,
      SecondStep second,
      Authenticators apps,
      Passkeys passkeys,
      Identities identities,
      People people,
      Roles roles,
      Brake brake,
      ApplicationEventPublisher events) {
    this.passages = passages;
    this.second = second;
    this.apps = apps;
    this.passkeys = passkeys;
    this.identities = identities;
    this.people = people;
    this.roles = roles;
    this.brake = brake;
    this.events = events;
  }

  public Optional<Standing> standing(LinkToken cookie) {
    return passages
        .of(cookie)
        .map(
            passage ->
                new Standing(
                    cookie,
                    passage,
                    passage.next(hasSecond(passage.person()), identities.known(passage.person()))));
  }

  /** Tries a second step; outside any transaction. */
  public Said give(LinkToken cookie, Code typed, Caller caller) {
    brake.hold(Limit.GUESS_PER_NETWORK, caller.network());
    var counted = second.count(cookie);
    if (counted.isEmpty()) {
      return Said.OVER;
    }
    if (second.give(counted.get(), typed)) {
      return Said.RIGHT;
    }
    return counted.get().paid() ? Said.WRONG : Said.SPENT;
  }

  /** Tries a passkey; outside any transaction. */
  public Said givePasskey(LinkToken cookie, String answer, Caller caller) {
    brake.hold(Limit.GUESS_PER_NETWORK, caller.network());
    var counted = second.countPasskey(cookie);
    if (counted.isEmpty()) {
      return Said.OVER;
    }
    return second.givePasskey(counted.get(), answer) ? Said.RIGHT : Said.WRONG;
  }

  /** What a browser is asked, so that it uses the person's passkey; empty where there is none. */
  public Optional<String> passkey(Passage passage) {
    return passkeys.toUse(passage);
  }

  /** Whether somebody has an app for codes. */
  public boolean hasApp(Passage passage) {
    return apps.has(passage.person());
  }

  private boolean hasSecond(PersonId person) {
    return apps.has(person) || passkeys.has(person);
  }

  /**
   * Uses the passage up: whoever holds it is in, as what they acted in last.
   *
   * @throws NoRoleToday if no role of theirs counts today
   * @throws DeadLink if the passage is not at its end, or was used meanwhile
   */
  @Transactional
  public Viewer.Clinician enter(Standing standing) {
    var person = standing.at(Stage.IN).person();
    if (!passages.use(standing.passage().id())) {
      throw new DeadLink();
    }
    var role = roles.first(person).orElseThrow(NoRoleToday::new);
    events.publishEvent(new AccessTrail.ClinicianSignedIn(person, role.id()));
    return new Viewer.Clinician(person, people.get(person).name(), role.id());
  }

  /**
   * The viewer as they may act now: where the role of their session is over, in the next they hold.
   *
   * @throws NoRoleToday if none counts today
   */
  public Viewer.Clinician acting(Viewer.Clinician viewer) {
    var held = roles.currentOf(viewer.id());
    return held.stream().anyMatch(it -> it.id().equals(viewer.active()))
        ? viewer
        : held.stream()
            .findFirst()
            .map(it -> new Viewer.Clinician(viewer.id(), viewer.displayName(), it.id()))
            .orElseThrow(NoRoleToday::new);
  }
}
