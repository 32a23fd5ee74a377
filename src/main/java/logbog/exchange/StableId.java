package logbog.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Identifiers that are the same at every export: made from what a thing is called (UUID version 5),
 * not from when it was written.
 */
final class StableId {

  /** Ours; changing it would change every identifier ever handed out. */
  private static final UUID NAMESPACE = UUID.fromString("6f1f2c0e-5f5b-4c57-9d0a-0d6a1b7e4c11");

  private StableId() {}

  static UUID of(Object... name) {
    try {
      var digest = MessageDigest.getInstance("SHA-1");
      digest.update(
          ByteBuffer.allocate(16)
              .putLong(NAMESPACE.getMostSignificantBits())
              .putLong(NAMESPACE.getLeastSignificantBits())
              .flip());
      for (var part : name) {
        digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      var hash = ByteBuffer.wrap(digest.digest());
      return new UUID(
          (hash.getLong() & ~0xF000L) | 0x5000L,
          (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
