package logbog.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import logbog.people.PersonId;
import logbog.signin.OidcAttempt.Purpose;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** To the provider and back. Where the operator has named none, there is no such way. */
@Component
public class Oidc {

  private final OidcChoice choice;
  private final OidcDiscovery discovery;
  private final OidcRequests requests;
  private final OidcExchange exchange;
  private final OidcAttempts attempts;
  private final Brake brake;

  Oidc(
      OidcChoice choice,
      OidcDiscovery discovery,
      OidcRequests requests,
      OidcExchange exchange,
      OidcAttempts attempts,
      Brake brake) {
    this.choice = choice;
    this.discovery = discovery;
    this.requests = requests;
    this.exchange = exchange;
    this.attempts = attempts;
    this.brake = brake;
  }

  /**
   * On the way to the provider.
   *
   * @param cookie what the browser is known by when it comes back
   * @param to where it goes
   * @param name what the provider is called
   */
  public record Away(LinkToken cookie, String to, String name) {}

  /**
   * What the provider sends the browser back with.
   *
   * @param cookie what the browser is known by, if by anything
   */
  public record Back(
      Optional<LinkToken> cookie,
      @Nullable String state,
      @Nullable String code,
      @Nullable String error,
      @Nullable String issuer) {}

  /** What the provider is called, if there is one. */
  public Optional<String> name(Locale language) {
    return Optional.of(choice.now()).filter(OidcSettings::isSet).map(it -> it.name(language));
  }

  /** Whether a browser is on the way: whoever goes back in it comes here again. */
  public boolean isAway(Optional<LinkToken> cookie) {
    settings();
    return cookie.flatMap(attempts::away).isPresent();
  }

  OidcSettings settings() {
    return Optional.of(choice.now()).filter(OidcSettings::isSet).orElseThrow(NotFound::new);
  }

  Away begin(
      Purpose purpose,
      @Nullable PersonId person,
      @Nullable UUID link,
      @Nullable String wish,
      Caller caller) {
    var settings = settings();
    brake.hold(Limit.PROVIDER_PER_NETWORK, caller.network());
    var provider = discovery.of(settings).provider();
    var cookie = LinkToken.fresh();
    var attempt = attempts.begin(cookie, purpose, person, link, wish);
    var to = requests.request(attempt.id(), settings, provider).getAuthorizationRequestUri();
    var spoken = to + "&ui_locales=" + caller.language().getLanguage();
    return new Away(cookie, spoken, settings.name(caller.language()));
  }

  /** An attempt and whom the provider named on it. */
  record Returned(OidcAttempt attempt, Vouched vouched) {}

  /**
   * Outside transactions: it waits for the provider. What another browser began is left alone.
   *
   * @throws OidcRefused if it does not lead on
   */
  Returned returned(Back back, Caller caller) {
    var settings = settings();
    brake.hold(Limit.PROVIDER_PER_NETWORK, caller.network());
    var attempt =
        back.cookie()
            .flatMap(attempts::away)
            .filter(it -> same(requests.state(it.id()), back.state()))
            .filter(attempts::comeBack)
            .orElseThrow(() -> new OidcRefused(OidcTrouble.ASTRAY));
    if (back.issuer() != null && !back.issuer().equals(settings.issuer())) {
      throw new OidcRefused(OidcTrouble.UNTRUSTED);
    }
    if (back.error() != null || back.code() == null || back.code().isBlank()) {
      throw new OidcRefused(OidcWords.said(String.valueOf(back.error())));
    }
    return new Returned(attempt, exchange.exchange(attempt, back.code(), settings));
  }

  private static boolean same(String ours, @Nullable String theirs) {
    return theirs != null
        && MessageDigest.isEqual(
            ours.getBytes(StandardCharsets.UTF_8), theirs.getBytes(StandardCharsets.UTF_8));
  }
}
