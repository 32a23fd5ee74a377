package logbog.mail.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A mail carries its look inside; this policy admits that one style element, by its hash, and
 * nothing else.
 */
final class OwnLook {

  private OwnLook() {}

  static String policyFor(String html) {
    var from = html.indexOf("<style>") + "<style>".length();
    var style = html.substring(from, html.indexOf("</style>", from));
    return "default-src 'none'; style-src 'sha256-"
        + hash(style)
        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  }

  private static String hash(String style) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(style.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
