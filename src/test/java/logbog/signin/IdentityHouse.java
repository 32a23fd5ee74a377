package logbog.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A small OpenID provider, {@link IdentityServer} over HTTP. It can be told to lie; {@code codes}
 * are good once and only for who was sent and for the secret of PKCE that belongs to the challenge.
 */
public final class IdentityHouse implements AutoCloseable {

  static final String CLIENT = "logbog";
  static final String SECRET = "a secret of the client";
  static final String TWO = "urn:two-factors";
  private static final RSAKey KEY = key("right");
  private static final RSAKey OTHER = key("right");

  private final Clock clock;
  private final IdentityServer server;
  private final Map<String, Given> codes = new HashMap<>();

  /** What the token says, changed to a lie. */
  UnaryOperator<JWTClaimsSet.Builder> claims = it -> it;

  boolean signed = true;
  boolean byItsKey = true;
  boolean answers = true;
  String secret = SECRET;
  String said = "";

  public IdentityHouse(Clock clock) {
    this.clock = clock;
    this.server = new IdentityServer(this);
  }

  private record Given(String subject, Map<String, String> asked) {}

  /** From now on. */
  public void showsOneFactor() {
    claims = it -> it.claim("acr", "urn:one-factor");
  }

  OidcSettings settings() {
    try {
      var secret = Files.createTempFile("oidc", ".secret");
      Files.writeString(secret, SECRET + "\n");
      secret.toFile().deleteOnExit();
      return new OidcSettings(
          issuer(),
          CLIENT,
          secret.toString(),
          "Prøvebroen",
          "The Test Bridge",
          "sub",
          List.of("openid"),
          List.of(TWO),
          List.of("mfa", "pwd+otp"));
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  String issuer() {
    return server.address();
  }

  /** Signs somebody in and says where the browser goes back to. */
  String letIn(String asked, String subject) {
    var fields = UriComponentsBuilder.fromUriString(asked).build(true).getQueryParams();
    var words = new HashMap<String, String>();
    fields.forEach(
        (name, values) ->
            words.put(name, URLDecoder.decode(values.getFirst(), StandardCharsets.UTF_8)));
    var code = UUID.randomUUID().toString();
    codes.put(code, new Given(subject, words));
    return words.get("redirect_uri") + "?code=" + code + "&state=" + words.get("state");
  }

  /** The answer to a code: an ID token, or nothing where the code is not good. */
  @Nullable String token(Map<String, String> sent) {
    var given = codes.remove(sent.getOrDefault("code", ""));
    if (given == null
        || !Objects.equals(given.asked().get("redirect_uri"), sent.get("redirect_uri"))
        || !OidcRequests.hash(sent.getOrDefault("code_verifier", ""))
            .equals(given.asked().get("code_challenge"))) {
      return null;
    }
    var now = clock.instant();
    var says =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .subject(given.subject())
            .audience(CLIENT)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)))
            .claim("name", "Freja hos broen")
            .claim("acr", TWO)
            .claim("nonce", given.asked().get("nonce"));
    return written(claims.apply(says).build());
  }

  private String written(JWTClaimsSet says) {
    if (!signed) {
      return new PlainJWT(says).serialize();
    }
    try {
      var token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(), says);
      token.sign(new RSASSASigner(byItsKey ? KEY : OTHER));
      return token.serialize();
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    }
  }

  String keys() {
    return new JWKSet(KEY.toPublicJWK()).toString();
  }

  Date at(Instant instant) {
    return Date.from(instant);
  }

  Instant now() {
    return clock.instant();
  }

  private static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
