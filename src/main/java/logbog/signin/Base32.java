package logbog.signin;

import java.util.Locale;

/** Letters and digits that are hard to confuse (RFC 4648), for what people copy by hand. */
final class Base32 {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  /** Whole groups of five bits; what is left over at the end is left out. */
  static String of(byte[] bytes) {
    var text = new StringBuilder();
    int bits = 0;
    int waiting = 0;
    for (byte b : bytes) {
      bits = (bits << 8 | (b & 0xFF)) & 0xFFFF;
      waiting += 8;
      while (waiting >= 5) {
        waiting -= 5;
        text.append(ALPHABET.charAt(bits >> waiting & 31));
      }
    }
    return text.toString();
  }

  /** What was typed, as it is written here: large letters, nothing between, no 0, 1 or 8. */
  static String tidied(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^A-Z0-9]", "")
        .replace('0', 'O')
        .replace('1', 'I')
        .replace('8', 'B');
  }
}
