package logbog.signin;

import logbog.web.Refusal;

/** The provider's account does not open the logbook this time; the page says why. */
class OidcRefused extends Refusal {

  private final OidcTrouble trouble;

  OidcRefused(OidcTrouble trouble) {
    super(trouble.status(), trouble.key());
    this.trouble = trouble;
  }

  OidcTrouble trouble() {
    return trouble;
  }
}
