package logbog.signin;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a person's app and we share, from which both make the same six digits each half minute (RFC
 * 6238, HMAC-SHA-1 as every app has it).
 */
record AppSecret(byte[] bytes) {

  static final int LENGTH = 20;

  private static final int SECONDS = 30;
  private static final int WITHIN = 1_000_000;

  /** The half minute a moment lies in. */
  static long halfMinute(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), SECONDS);
  }

  String code(long halfMinute) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(bytes, "HmacSHA1"));
      var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(halfMinute).array());
      var from = hash[hash.length - 1] & 15;
      return "%06d".formatted((ByteBuffer.wrap(hash).getInt(from) & 0x7FFF_FFFF) % WITHIN);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Which half minute a code is of: this one or, as clocks differ, one beside it. Each is compared,
   * in constant time.
   */
  OptionalLong matched(String typed, Instant now) {
    var match = OptionalLong.empty();
    for (long at = halfMinute(now) - 1; at <= halfMinute(now) + 1; at++) {
      if (MessageDigest.isEqual(
          code(at).getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8))) {
        match = OptionalLong.of(at);
      }
    }
    return match;
  }

  /** In letters, for whoever types it. */
  String written() {
    return Base32.of(bytes);
  }

  /** As apps read it from a square. */
  String uri(String address) {
    return "otpauth://totp/Logbog:"
        + URLEncoder.encode(address, StandardCharsets.UTF_8).replace("+", "%20")
        + "?secret="
        + written()
        + "&issuer=Logbog";
  }

  @Override
  public String toString() {
    return "AppSecret[hidden]";
  }
}
