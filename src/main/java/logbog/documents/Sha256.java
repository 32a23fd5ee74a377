package logbog.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What names contents by what they hold. */
final class Sha256 {

  private Sha256() {}

  static byte[] of(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
