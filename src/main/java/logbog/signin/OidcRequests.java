package logbog.signin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import logbog.keys.Keys;
import logbog.web.BaseUrl;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * What the provider is asked on an attempt. State, nonce and the secret of PKCE (RFC 7636) are made
 * from the attempt's id under a key, and made again when it comes back.
 */
@Component
class OidcRequests {

  static final String BACK = "/laege/oidc/retur";

  private final Keys keys;
  private final BaseUrl baseUrl;

  OidcRequests(Keys keys, BaseUrl baseUrl) {
    this.keys = keys;
    this.baseUrl = baseUrl;
  }

  String back() {
    return baseUrl.to(BACK);
  }

  String state(UUID attempt) {
    return keys.token("signin.oidc-state", attempt.toString());
  }

  /** As a provider is registered with. */
  ClientRegistration registration(OidcSettings settings, OidcProvider provider) {
    return ClientRegistration.withRegistrationId("oidc")
        .clientName(settings.name(Locale.of("da")))
        .clientId(settings.clientId())
        .clientSecret(secret(settings))
        .clientAuthenticationMethod(provider.login())
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(back())
        .scope(settings.scopes())
        .authorizationUri(provider.authorization())
        .tokenUri(provider.token())
        .jwkSetUri(provider.keys())
        .issuerUri(settings.issuer())
        .build();
  }

  /**
   * Always for a fresh sign-in: at shared computers a colleague's may still be open, and ours ends
   * by itself.
   */
  OAuth2AuthorizationRequest request(UUID attempt, OidcSettings settings, OidcProvider provider) {
    var verifier = keys.token("signin.oidc-verifier", attempt.toString());
    var nonce = keys.token("signin.oidc-nonce", attempt.toString());
    var asked = new LinkedHashMap<String, Object>();
    asked.put("nonce", hash(nonce));
    asked.put("code_challenge", hash(verifier));
    asked.put("code_challenge_method", "S256");
    asked.put("prompt", "login");
    if (!settings.acr().isEmpty()) {
      asked.put("acr_values", String.join(" ", settings.acr()));
    }
    return OAuth2AuthorizationRequest.authorizationCode()
        .clientId(settings.clientId())
        .authorizationUri(provider.authorization())
        .redirectUri(back())
        .scopes(Set.copyOf(settings.scopes()))
        .state(state(attempt))
        .additionalParameters(asked)
        .attributes(Map.of("nonce", nonce, "code_verifier", verifier))
        .build();
  }

  private static String secret(OidcSettings settings) {
    try {
      return Files.readString(Path.of(settings.clientSecretFile())).strip();
    } catch (IOException gone) {
      throw new OidcRefused(OidcTrouble.AWAY);
    }
  }

  static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
