package logbog.signin;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Why a way by the provider did not lead in. */
enum OidcTrouble {
  /** The provider does not answer, or is at fault itself. */
  AWAY(HttpStatus.SERVICE_UNAVAILABLE),
  /** The person turned back, or the provider did not let them on. */
  CANCELLED(HttpStatus.FORBIDDEN),
  /** Not begun in this browser, used already, or too old. */
  ASTRAY(HttpStatus.FORBIDDEN),
  /** What the provider said cannot be believed. */
  UNTRUSTED(HttpStatus.FORBIDDEN),
  /** It is not of now: one of the two clocks is wrong. */
  OUTDATED(HttpStatus.FORBIDDEN),
  /** Nobody has said that this is their account. */
  UNKNOWN(HttpStatus.FORBIDDEN),
  /** The provider showed one factor, and the person has no second step of ours to ask for. */
  ONE_FACTOR(HttpStatus.FORBIDDEN),
  /** Somebody else has. */
  TAKEN(HttpStatus.CONFLICT),
  /** Without it the person could not sign in. */
  ONLY_WAY(HttpStatus.CONFLICT);

  private final HttpStatus status;

  OidcTrouble(HttpStatus status) {
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }

  String key() {
    return "signin.oidc.trouble." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
