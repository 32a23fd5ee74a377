package logbog.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret of a mailed link or of a cookie: 256 bits, of which we keep only the hash. What was
 * typed or made up is one too, and is nobody's.
 */
public record LinkToken(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();

  public static LinkToken valueOf(String value) {
    return new LinkToken(value);
  }

  static LinkToken fresh() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return "LinkToken[hidden]";
  }
}
