package logbog.signin;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.web.client.RestClientResponseException;

/**
 * A provider's words for what went wrong (RFC 6749, 4.1.2.1 and 5.2), written down for the operator
 * and told in ours. Nothing else of what was sent is written down.
 */
final class OidcWords {

  private static final Logger LOG = LoggerFactory.getLogger(OidcWords.class);

  /** As it stands in an answer that is no token. */
  private static final Pattern ERROR = Pattern.compile("\"error\"\\s*:\\s*\"(\\w{1,40})\"");

  private OidcWords() {}

  /** What the browser came back with in place of a code. */
  static OidcTrouble said(String word) {
    var trouble =
        switch (word) {
          // temporarily_unavailable is Keycloak's word for a page that was left too long
          case "access_denied",
              "login_required",
              "interaction_required",
              "temporarily_unavailable" ->
              OidcTrouble.CANCELLED;
          case "server_error" -> OidcTrouble.AWAY;
          default -> OidcTrouble.UNTRUSTED;
        };
    if (trouble != OidcTrouble.CANCELLED) {
      LOG.warn("The provider sent somebody back with: {}", plain(word));
    }
    return trouble;
  }

  /** What was wrong with its answer to us. */
  static void refused(List<Throwable> causes) {
    var words = causes.stream().flatMap(OidcWords::codes).map(OidcWords::plain).distinct();
    LOG.warn(
        "The provider's answer was refused: {} {}",
        causes.getLast().getClass().getSimpleName(),
        words.collect(Collectors.joining(", ")));
  }

  /** It does not say how it is spoken to. */
  static void silent(RuntimeException away) {
    LOG.warn(
        "The provider does not answer at LOGBOG_OIDC_ISSUER: {}", away.getClass().getSimpleName());
  }

  /** It answers, and has another name than the operator knows it by. */
  static void another(String name) {
    LOG.warn(
        "LOGBOG_OIDC_ISSUER must be, letter by letter, what the provider calls itself: {}",
        name.matches("[!-~]{1,200}") ? name : "a name we do not know");
  }

  private static Stream<String> codes(Throwable cause) {
    return switch (cause) {
      case OAuth2AuthenticationException it -> Stream.of(it.getError().getErrorCode());
      case OAuth2AuthorizationException it -> Stream.of(it.getError().getErrorCode());
      case RestClientResponseException it ->
          ERROR.matcher(it.getResponseBodyAsString()).results().map(found -> found.group(1));
      case JwtValidationException it -> it.getErrors().stream().map(OAuth2Error::getErrorCode);
      default -> Stream.of();
    };
  }

  private static String plain(String word) {
    return word.matches("[a-z_]{1,40}") ? word : "a word we do not know";
  }
}
