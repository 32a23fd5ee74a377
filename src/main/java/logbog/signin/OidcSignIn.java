package logbog.signin;

import java.util.Optional;
import logbog.people.PersonId;
import logbog.signin.OidcAttempt.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs in whom the provider names, if they have said before that the account is theirs. No address
 * is looked at: addresses go from one to another, and whoever runs a provider can write any.
 */
@Component
public class OidcSignIn {

  private final Oidc oidc;
  private final OidcAttempts attempts;
  private final OidcBindings bindings;
  private final Passages passages;
  private final OwnWays ways;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  OidcSignIn(
      Oidc oidc,
      OidcAttempts attempts,
      OidcBindings bindings,
      Passages passages,
      OwnWays ways,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.oidc = oidc;
    this.attempts = attempts;
    this.bindings = bindings;
    this.passages = passages;
    this.ways = ways;
    this.transaction = transaction;
    this.events = events;
  }

  /**
   * @param wish where the reader wanted to go
   */
  public Oidc.Away begin(@Nullable String wish, Caller caller) {
    return oidc.begin(Purpose.SIGN_IN, null, null, wish, caller);
  }

  /**
   * Comes back from the provider; outside transactions.
   *
   * <p>Whoever has no second step of ours is never asked to choose one after a single factor: one
   * who knows that factor alone would choose theirs.
   *
   * @return the passage of one who signs in, on which our own second step is asked unless the
   *     provider has shown two factors; empty for one who binds, and must say a word yet
   */
  public Optional<LinkToken> returned(Oidc.Back back, Caller caller) {
    var returned = oidc.returned(back, caller);
    var attempt = returned.attempt();
    var vouched = returned.vouched();
    var holder = bindings.holder(vouched);
    if (attempt.person() == null) {
      var person = holder.orElseThrow(() -> new OidcRefused(OidcTrouble.UNKNOWN));
      if (!vouched.twoFactors() && !ways.hasSecond(person)) {
        transaction.executeWithoutResult(
            status -> events.publishEvent(new AccessTrail.ProviderFellShort(person)));
        throw new OidcRefused(OidcTrouble.ONE_FACTOR);
      }
      return Optional.ofNullable(
          transaction.execute(status -> passStillBound(person, vouched, attempt.wish())));
    }
    if (holder.filter(it -> !it.equals(attempt.person())).isPresent()) {
      throw new OidcRefused(OidcTrouble.TAKEN);
    }
    attempts.named(attempt, vouched);
    return Optional.empty();
  }

  /** The account may have been taken away while the provider was asked. */
  private LinkToken passStillBound(PersonId person, Vouched vouched, @Nullable String wish) {
    bindings.hold(person);
    if (bindings.holder(vouched).filter(person::equals).isEmpty()) {
      throw new OidcRefused(OidcTrouble.UNKNOWN);
    }
    return pass(person, vouched, wish);
  }

  /** Begins a passage in a transaction that is there. */
  LinkToken pass(PersonId person, Vouched vouched, @Nullable String wish) {
    var cookie = passages.begin(person, wish, null);
    if (vouched.twoFactors()) {
      passages.proven(passages.of(cookie).orElseThrow().id());
    }
    events.publishEvent(new AccessTrail.ProviderVouched(person, vouched.twoFactors()));
    return cookie;
  }
}
