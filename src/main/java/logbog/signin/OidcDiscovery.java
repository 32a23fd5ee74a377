package logbog.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks the provider how it is spoken to, when somebody first needs it and then hourly: Logbog
 * starts, and runs, whether the provider does or not.
 */
@Component
class OidcDiscovery {

  private static final String PATH = "/.well-known/openid-configuration";
  private static final Duration LIFE = Duration.ofHours(1);
  private static final ParameterizedTypeReference<Map<String, Object>> OBJECT =
      new ParameterizedTypeReference<>() {};

  private final OidcCalls calls;
  private final OidcRequests requests;
  private final OidcTokens tokens;
  private final Clock clock;
  private volatile @Nullable Known known;

  OidcDiscovery(OidcCalls calls, OidcRequests requests, OidcTokens tokens, Clock clock) {
    this.calls = calls;
    this.requests = requests;
    this.tokens = tokens;
    this.clock = clock;
  }

  /**
   * A provider we have heard from.
   *
   * @param tokens reads and checks what it signs; keeps its keys
   */
  record Known(String issuer, OidcProvider provider, JwtDecoder tokens, Instant at) {}

  /**
   * @throws OidcRefused if it does not answer, or as another
   */
  Known of(OidcSettings settings) {
    var before = known;
    if (before != null
        && before.issuer().equals(settings.issuer())
        && before.at().plus(LIFE).isAfter(clock.instant())) {
      return before;
    }
    return ask(settings);
  }

  Known ask(OidcSettings settings) {
    try {
      var provider = OidcProvider.read(said(settings.issuer()), settings.issuer());
      var tokens = this.tokens.reader(provider, requests.registration(settings, provider));
      var now = new Known(settings.issuer(), provider, tokens, clock.instant());
      known = now;
      return now;
    } catch (IllegalArgumentException nonsense) {
      throw new OidcRefused(OidcTrouble.UNTRUSTED);
    }
  }

  private Map<String, Object> said(String issuer) {
    try {
      var said =
          RestClient.builder()
              .requestFactory(calls.factory())
              .build()
              .get()
              .uri(issuer.replaceFirst("/$", "") + PATH)
              .retrieve()
              .body(OBJECT);
      return said == null ? Map.of() : said;
    } catch (RestClientException away) {
      OidcWords.silent(away);
      throw new OidcRefused(OidcTrouble.AWAY);
    }
  }
}
