package logbog;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import logbog.keys.CannotStart;

/** Looks at what the operator has set about a provider to sign in with, before it is asked. */
record GivenProvider(Given set) {

  private static final String ISSUER = "logbog.oidc.issuer";

  /**
   * What goes from one to another, or is too near to somebody to be written to a provider's log.
   */
  private static final Pattern NO_NAME =
      Pattern.compile("(?i).*(mail|name|phone|mobile|upn|cpr|nin).*");

  void check() {
    if (!set.has(ISSUER)) {
      return;
    }
    checkIssuer(set.text(ISSUER));
    for (var needed : new String[] {"client-id", "client-secret-file", "name-da"}) {
      if (!set.has("logbog.oidc." + needed)) {
        throw new CannotStart(
            "%s is missing, and LOGBOG_OIDC_ISSUER is set."
                .formatted(Given.asOperatorsKnowIt("logbog.oidc." + needed)));
      }
    }
    var secret = set.folder("logbog.oidc.client-secret-file");
    if (!Files.isRegularFile(secret) || !Files.isReadable(secret)) {
      throw new CannotStart(
          "LOGBOG_OIDC_CLIENT_SECRET_FILE must name a file that can be read, and is \"%s\"."
              .formatted(secret));
    }
    var claim = set.text("logbog.oidc.claim");
    if (claim.isEmpty() || NO_NAME.matcher(claim).matches()) {
      throw new CannotStart(
          "LOGBOG_OIDC_CLAIM must name a claim that is one person's for ever, like sub, and is"
              + " \"%s\".".formatted(claim));
    }
    if (!List.of(set.text("logbog.oidc.scopes").split("\\s*,\\s*")).contains("openid")) {
      throw new CannotStart("LOGBOG_OIDC_SCOPES must have openid among them.");
    }
  }

  private static void checkIssuer(String text) {
    try {
      var issuer = new URI(text);
      if (issuer.getHost() != null
          && issuer.getUserInfo() == null
          && issuer.getQuery() == null
          && issuer.getFragment() == null
          && ("https".equals(issuer.getScheme())
              || "http".equals(issuer.getScheme()) && Settings.isLoopback(issuer.getHost()))) {
        return;
      }
    } catch (URISyntaxException wrong) {
      // said below
    }
    throw new CannotStart(
        "LOGBOG_OIDC_ISSUER must be like https://login.example.dk/realms/laeger, and is \"%s\"."
            .formatted(text));
  }
}
