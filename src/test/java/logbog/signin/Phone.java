package logbog.signin;

import java.time.Instant;

/** A telephone with an app for codes. */
public final class Phone {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Phone() {}

  /** What the app shows at a moment, once it was told these letters. */
  public static String code(String letters, Instant at) {
    var bits = new StringBuilder();
    for (char c : letters.replace(" ", "").toCharArray()) {
      var five = Integer.toBinaryString(ALPHABET.indexOf(c));
      bits.append("%5s".formatted(five).replace(' ', '0'));
    }
    var bytes = new byte[bits.length() / 8];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
    }
    return new AppSecret(bytes).code(AppSecret.halfMinute(at));
  }
}
