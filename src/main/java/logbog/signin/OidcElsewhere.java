package logbog.signin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the operator at each start of accounts that lead nowhere since the provider changed. */
@Component
class OidcElsewhere {

  private static final Logger LOG = LoggerFactory.getLogger(OidcElsewhere.class);

  private final OidcBindings bindings;

  OidcElsewhere(OidcBindings bindings) {
    this.bindings = bindings;
  }

  @EventListener(ApplicationReadyEvent.class)
  void tell() {
    var many = bindings.elsewhere();
    if (many > 0) {
      LOG.warn(
          "Accounts of {} people are at another provider than LOGBOG_OIDC_ISSUER names. Whoever has"
              + " no password here needs the letter of access: the secretariat's Nulstil login.",
          many);
    }
  }
}
