package logbog.signin;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.RestClient;

/**
 * Gives the provider its code back and reads whom it names. Spring Security's own provider does it:
 * state, the signature by the provider's keys, issuer, audience, times and nonce.
 */
@Component
class OidcExchange {

  private final OidcDiscovery discovery;
  private final OidcRequests requests;
  private final RestClientAuthorizationCodeTokenResponseClient codes =
      new RestClientAuthorizationCodeTokenResponseClient();

  OidcExchange(OidcDiscovery discovery, OidcRequests requests, OidcCalls calls) {
    this.discovery = discovery;
    this.requests = requests;
    codes.setRestClient(
        RestClient.builder()
            .requestFactory(calls.factory())
            .configureMessageConverters(
                converters ->
                    converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
            .build());
  }

  /**
   * Outside transactions: it waits for the provider.
   *
   * @throws OidcRefused if nobody is named whom we can believe in
   */
  Vouched exchange(OidcAttempt begun, String code, OidcSettings settings) {
    var attempt = begun.id();
    var known = discovery.of(settings);
    var registration = requests.registration(settings, known.provider());
    var asked = requests.request(attempt, settings, known.provider());
    var answered =
        OAuth2AuthorizationResponse.success(code)
            .state(requests.state(attempt))
            .redirectUri(requests.back())
            .build();
    var library =
        new OidcAuthorizationCodeAuthenticationProvider(
            codes, it -> new DefaultOidcUser(null, it.getIdToken()));
    library.setJwtDecoderFactory(_ -> known.tokens());
    try {
      var said =
          library.authenticate(
              new OAuth2LoginAuthenticationToken(
                  registration, new OAuth2AuthorizationExchange(asked, answered)));
      var user = (OidcUser) Objects.requireNonNull(Objects.requireNonNull(said).getPrincipal());
      if (isOpenFromBefore(user.getAuthenticatedAt(), begun.beganAt())) {
        throw new OidcRefused(OidcTrouble.OUTDATED);
      }
      return Vouched.read(user.getIdToken().getClaims(), settings);
    } catch (AuthenticationException | IllegalArgumentException refused) {
      throw new OidcRefused(trouble(refused));
    }
  }

  /** Whoever takes {@code prompt=login} out of the address finds a colleague's open sign-in. */
  private static boolean isOpenFromBefore(@Nullable Instant signedIn, Instant began) {
    return signedIn != null && signedIn.isBefore(began.minus(OidcTokens.SKEW));
  }

  private static OidcTrouble trouble(RuntimeException refused) {
    var causes = Stream.<Throwable>iterate(refused, it -> it != null, Throwable::getCause).toList();
    OidcWords.refused(causes);
    if (causes.stream()
        .anyMatch(it -> it instanceof IOException || it instanceof HttpServerErrorException)) {
      return OidcTrouble.AWAY;
    }
    return causes.stream()
            .filter(JwtValidationException.class::isInstance)
            .flatMap(it -> ((JwtValidationException) it).getErrors().stream())
            .anyMatch(it -> it.getErrorCode().equals(OidcTokens.OUTDATED))
        ? OidcTrouble.OUTDATED
        : OidcTrouble.UNTRUSTED;
  }
}
