package logbog.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** Reads what a provider signs: by its keys, as its issuer, for us, and of now. */
@Component
class OidcTokens {

  static final String OUTDATED = "outdated";

  /** How far two clocks may be apart. */
  static final Duration SKEW = Duration.ofMinutes(1);

  private final OidcCalls calls;
  private final Clock clock;

  OidcTokens(OidcCalls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  JwtDecoder reader(OidcProvider provider, ClientRegistration registration) {
    var reader =
        NimbusJwtDecoder.withJwkSetUri(provider.keys())
            .restOperations(new RestTemplate(calls.factory()))
            .jwsAlgorithms(taken -> taken.addAll(provider.signatures()))
            .build();
    var validator = new OidcIdTokenValidator(registration);
    validator.setClock(clock);
    validator.setClockSkew(SKEW);
    reader.setJwtValidator(new DelegatingOAuth2TokenValidator<>(this::times, validator));
    return reader;
  }

  /** Says by name what the library says among other things. */
  private OAuth2TokenValidatorResult times(Jwt token) {
    Instant expires = token.getExpiresAt();
    Instant issued = token.getIssuedAt();
    var now = clock.instant();
    return expires != null && expires.isBefore(now.minus(SKEW))
            || issued != null && issued.isAfter(now.plus(SKEW))
        ? OAuth2TokenValidatorResult.failure(new OAuth2Error(OUTDATED))
        : OAuth2TokenValidatorResult.success();
  }
}
