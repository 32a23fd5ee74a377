package logbog.signin;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.signin.AccessLink.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which account at the provider is whose. It is said from within, with the password, or by the one
 * link of the letter of access, and each time with a word on a page of ours: never by itself.
 */
@Component
public class OidcBinding {

  private final Oidc oidc;
  private final OidcAttempts attempts;
  private final OidcBindings bindings;
  private final OidcSignIn signIn;
  private final AccessRows rows;
  private final AccessLinks links;
  private final OwnWays ways;
  private final Passwords passwords;
  private final People people;
  private final Brake brake;

  OidcBinding(
      Oidc oidc,
      OidcAttempts attempts,
      OidcBindings bindings,
      OidcSignIn signIn,
      AccessRows rows,
      AccessLinks links,
      OwnWays ways,
      Passwords passwords,
      People people,
      Brake brake) {
    this.oidc = oidc;
    this.attempts = attempts;
    this.bindings = bindings;
    this.signIn = signIn;
    this.rows = rows;
    this.links = links;
    this.ways = ways;
    this.passwords = passwords;
    this.people = people;
    this.brake = brake;
  }

  /** Since when the viewer has an account bound, if there is a provider and they have. */
  public Optional<Instant> since(PersonId person) {
    return bindings.since(person);
  }

  /** For one who is signed in; empty where the password is not theirs. */
  public Optional<Oidc.Away> begin(PersonId person, Password password, Caller caller) {
    oidc.settings();
    brake.hold(Limit.PASSWORD_PER_ADDRESS, person.toString());
    var kept = rows.of(person).flatMap(it -> Optional.ofNullable(it.password()));
    return passwords.matches(password, kept)
        ? Optional.of(oidc.begin(OidcAttempt.Purpose.BIND, person, null, null, caller))
        : Optional.empty();
  }

  /**
   * For one who holds the letter of access. The link is used when the word is said.
   *
   * @throws DeadLink if it is no longer good
   */
  public Oidc.Away begin(LinkToken link, Caller caller) {
    oidc.settings();
    var access = links.of(link, Purpose.ACCESS).orElseThrow(DeadLink::new);
    return oidc.begin(OidcAttempt.Purpose.ACCESS, access.person(), access.id(), null, caller);
  }

  /**
   * What is asked before anything is bound.
   *
   * @param named what the provider calls whom it named, or empty
   * @param user whose logbook it will open
   */
  public record Question(String named, String user) {}

  /**
   * @throws OidcRefused where nothing waits in this browser
   */
  public Question question(Optional<LinkToken> cookie, @Nullable Viewer viewer) {
    oidc.settings();
    var attempt = waiting(cookie, viewer);
    return new Question(
        Objects.requireNonNull(attempt.vouched()).name(),
        people.get(Objects.requireNonNull(attempt.person())).name());
  }

  /**
   * Binds.
   *
   * @return the passage of one who came by the letter; empty for one who is in already
   */
  @Transactional(propagation = MANDATORY)
  public Optional<LinkToken> confirm(Optional<LinkToken> cookie, @Nullable Viewer viewer) {
    oidc.settings();
    var attempt = waiting(cookie, viewer);
    var person = Objects.requireNonNull(attempt.person());
    var vouched = Objects.requireNonNull(attempt.vouched());
    if (!attempts.confirm(attempt)) {
      throw new OidcRefused(OidcTrouble.ASTRAY);
    }
    if (attempt.link() != null) {
      use(attempt.link());
      ways.close(person);
    }
    bindings.bind(person, vouched);
    links.revoke(person);
    ways.tell(person, attempt.link() != null);
    return attempt.link() == null
        ? Optional.empty()
        : Optional.of(signIn.pass(person, vouched, null));
  }

  /**
   * @throws OidcRefused if they could not sign in without it
   */
  @Transactional(propagation = MANDATORY)
  public void unbind(PersonId person) {
    oidc.settings();
    bindings.hold(person);
    if (!ways.open(person)) {
      throw new OidcRefused(OidcTrouble.ONLY_WAY);
    }
    if (bindings.remove(person)) {
      ways.unbound(person);
    }
  }

  private void use(UUID letter) {
    if (links.use(links.link(letter), Purpose.ACCESS).isEmpty()) {
      throw new DeadLink();
    }
  }

  private OidcAttempt waiting(Optional<LinkToken> cookie, @Nullable Viewer viewer) {
    return cookie
        .flatMap(attempts::back)
        .filter(it -> it.link() != null || isThem(it, viewer))
        .orElseThrow(() -> new OidcRefused(OidcTrouble.ASTRAY));
  }

  /** A colleague may have signed in meanwhile, at the same computer. */
  private static boolean isThem(OidcAttempt attempt, @Nullable Viewer viewer) {
    return viewer instanceof Viewer.Clinician clinician && clinician.id().equals(attempt.person());
  }
}
