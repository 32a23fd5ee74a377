package logbog.signin;

import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * What a provider says of itself (OpenID Connect Discovery), as far as we use it.
 *
 * @param signatures those we take; never {@code none}, and no secret both sides share
 */
record OidcProvider(
    String authorization,
    String token,
    String keys,
    Set<SignatureAlgorithm> signatures,
    ClientAuthenticationMethod login) {

  /**
   * @throws OidcRefused where it is not the issuer's own word, or cannot be used
   */
  static OidcProvider read(Map<String, ?> said, String issuer) {
    if (!issuer.equals(said.get("issuer"))) {
      OidcWords.another(String.valueOf(said.get("issuer")));
      throw new OidcRefused(OidcTrouble.UNTRUSTED);
    }
    return new OidcProvider(
        address(said, "authorization_endpoint", issuer),
        address(said, "token_endpoint", issuer),
        address(said, "jwks_uri", issuer),
        signatures(said),
        login(said));
  }

  /** As safe to speak to as the issuer itself. */
  private static String address(Map<String, ?> said, String name, String issuer) {
    if (said.get(name) instanceof String address
        && (address.startsWith("https://")
            || address.startsWith("http://") && issuer.startsWith("http://"))) {
      return URI.create(address).toString();
    }
    throw new OidcRefused(OidcTrouble.UNTRUSTED);
  }

  private static Set<SignatureAlgorithm> signatures(Map<String, ?> said) {
    var known =
        words(said, "id_token_signing_alg_values_supported")
            .map(SignatureAlgorithm::from)
            .filter(it -> it != null)
            .collect(Collectors.toUnmodifiableSet());
    return known.isEmpty() ? Set.of(SignatureAlgorithm.RS256) : known;
  }

  /** What the standard takes for granted where nothing is said. */
  private static ClientAuthenticationMethod login(Map<String, ?> said) {
    var ways = words(said, "token_endpoint_auth_methods_supported").toList();
    return ways.isEmpty() || ways.contains("client_secret_basic")
        ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC
        : ClientAuthenticationMethod.CLIENT_SECRET_POST;
  }

  private static Stream<String> words(Map<String, ?> said, String name) {
    return said.get(name) instanceof Collection<?> words
        ? words.stream().map(String::valueOf)
        : Stream.of();
  }
}
