package logbog.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whom the provider named.
 *
 * @param identity a hash of issuer and subject, the only name that is never another's
 * @param twoFactors whether it has shown that two factors were given
 * @param name what it calls them, to be recognized by; empty where it says nothing
 */
record Vouched(byte[] identity, boolean twoFactors, String name) {

  private static final int LONGEST = 100;

  /**
   * @throws OidcRefused if nobody is named
   */
  static Vouched read(Map<String, Object> claims, OidcSettings settings) {
    if (!(claims.get(settings.claim()) instanceof String subject) || subject.isBlank()) {
      throw new OidcRefused(OidcTrouble.UNTRUSTED);
    }
    return new Vouched(
        identity(settings.issuer(), subject), twoFactors(claims, settings), name(claims));
  }

  private static boolean twoFactors(Map<String, Object> claims, OidcSettings settings) {
    var given =
        claims.get("amr") instanceof Collection<?> words
            ? words.stream().map(String::valueOf).toList()
            : List.<String>of();
    var acr = String.valueOf(claims.get("acr"));
    return !acr.isBlank() && settings.acr().contains(acr)
        || settings.amr().stream().anyMatch(it -> holds(given, it));
  }

  /** A comma too many in the settings asks for nothing, and so does a plus alone. */
  private static boolean holds(List<String> given, String set) {
    var asked = Stream.of(set.split("\\+")).filter(it -> !it.isBlank()).toList();
    return !asked.isEmpty() && given.containsAll(asked);
  }

  private static String name(Map<String, Object> claims) {
    if (!(claims.get("name") instanceof String name)) {
      return "";
    }
    var readable = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip();
    return readable.length() > LONGEST ? readable.substring(0, LONGEST) : readable;
  }

  private static byte[] identity(String issuer, String subject) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((issuer + "\n" + subject).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
