package logbog.declarations;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code on a declaration's paper: its receipt number and 80 bits that only this installation can
 * make, so that nobody who knows one code, or all numbers, knows another. Written without the signs
 * that are taken for others, and never printed by accident.
 *
 * @param tag sixteen signs of {@link #ALPHABET}
 */
public record HallmarkCode(long receipt, String tag) {

  /** Crockford's: without I, L, O and U. */
  static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int SIGNS = 16;
  private static final int BYTES = SIGNS * 5 / 8;
  private static final Pattern WHOLE = Pattern.compile("([0-9]{1,18})(.{" + SIGNS + "})");

  static HallmarkCode of(long receipt, byte[] mac) {
    var bits = new BigInteger(1, Arrays.copyOf(mac, BYTES));
    var tag = new StringBuilder(SIGNS);
    for (int sign = SIGNS - 1; sign >= 0; sign--) {
      tag.append(ALPHABET.charAt(bits.shiftRight(5 * sign).intValue() & 31));
    }
    return new HallmarkCode(receipt, tag.toString());
  }

  /**
   * Reads a code as people type it, with whatever between its groups, in small letters, with the
   * letters it cannot hold for the signs they look like, or as the whole address; empty when it
   * cannot be one.
   */
  public static Optional<HallmarkCode> typed(String typed) {
    var signs = new StringBuilder();
    for (var typedSign :
        typed.substring(typed.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT).toCharArray()) {
      var sign = meant(typedSign);
      if (ALPHABET.indexOf(sign) >= 0) {
        signs.append(sign);
      } else if (Character.isLetterOrDigit(sign)) {
        return Optional.empty();
      }
    }
    var code = WHOLE.matcher(signs);
    return code.matches()
        ? Optional.of(new HallmarkCode(Long.parseLong(code.group(1)), code.group(2)))
        : Optional.empty();
  }

  private static char meant(char sign) {
    return switch (sign) {
      case 'O' -> '0';
      case 'I', 'L' -> '1';
      case 'U' -> 'V';
      default -> sign;
    };
  }

  /** As it stands on paper: {@code 1234-7KQ2-9XMB-4TRD-W8EH}. */
  public String written() {
    return receipt + tag.replaceAll("(.{4})", "-$1");
  }

  /** Where anyone who has it sees what has become of the declaration. */
  public String path() {
    return "/kontrol/" + written();
  }

  /** Takes the same time however much of it is right. */
  boolean matches(HallmarkCode other) {
    return receipt == other.receipt
        && MessageDigest.isEqual(
            tag.getBytes(StandardCharsets.US_ASCII), other.tag.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public String toString() {
    return "HallmarkCode[hidden]";
  }
}
