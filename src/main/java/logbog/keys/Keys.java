package logbog.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The keys of this installation. One master secret is read from the key file; every use has a key
 * of its own, derived from it by purpose (HKDF-SHA256), so that no two uses can be played against
 * each other. Nothing here prints a secret.
 */
public final class Keys {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 12;

  private final Master master;
  private final List<Keys> earlier;

  Keys(byte[] master, List<Keys> earlier) {
    this.master = new Master(master);
    this.earlier = List.copyOf(earlier);
  }

  /** Which keys these are: the same for the same master secret, and nothing about it. */
  public String id() {
    return HexFormat.of().formatHex(hmac("keys.id"), 0, 8);
  }

  /**
   * These keys, or the earlier ones of this id, for what was sealed before the master secret
   * changed.
   *
   * @throws IllegalArgumentException if the key file holds none of that id
   */
  public Keys known(String id) {
    return Stream.concat(Stream.of(this), earlier.stream())
        .filter(keys -> keys.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No keys " + id + " in the key file"));
  }

  /**
   * A keyed hash (HMAC-SHA256, 32 bytes) of the parts; each part is preceded by its length, so that
   * no two lists of parts run together.
   */
  public byte[] hmac(String purpose, String... parts) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(master.key(purpose, "HmacSHA256"));
      for (var part : parts) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        mac.update(bytes);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A 256-bit token for a link, made again from the same parts whenever it is needed. */
  public String token(String purpose, String... parts) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(purpose, parts));
  }

  /**
   * Encrypts (AES-256-GCM); {@code about} is authenticated beside it and must be the same when
   * opening.
   */
  public byte[] seal(String purpose, String plain, String about) {
    try {
      var nonce = new byte[NONCE];
      RANDOM.nextBytes(nonce);
      var cipher = cipher(Cipher.ENCRYPT_MODE, purpose, nonce, about);
      var sealed = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Opens what {@link #seal} made.
   *
   * @throws IllegalArgumentException if it was changed, or sealed for another purpose or about
   *     something else
   */
  public String open(String purpose, byte[] sealed, String about) {
    try {
      var nonce = new byte[NONCE];
      var bytes = ByteBuffer.wrap(sealed).get(nonce);
      var rest = new byte[bytes.remaining()];
      bytes.get(rest);
      return new String(
          cipher(Cipher.DECRYPT_MODE, purpose, nonce, about).doFinal(rest), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException wrong) {
      throw new IllegalArgumentException("Not sealed by this installation for " + purpose);
    }
  }

  /** 32 bytes from which a signing key is made. */
  public byte[] seed(String purpose) {
    return master.key(purpose, "Seed").getEncoded();
  }

  private Cipher cipher(int mode, String purpose, byte[] nonce, String about)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, master.key(purpose, "AES"), new GCMParameterSpec(128, nonce));
    cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  @Override
  public String toString() {
    return "Keys[hidden]";
  }
}
