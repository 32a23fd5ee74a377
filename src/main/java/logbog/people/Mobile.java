package logbog.people;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mobile number that can be called from anywhere.
 *
 * @param value as E.164 writes it, {@code +4520123456}
 */
public record Mobile(String value) {

  private static final Pattern E164 = Pattern.compile("\\+45[0-9]{8}|\\+(?!45|0)[0-9]{7,15}");

  public Mobile {
    if (!E164.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a mobile number");
    }
  }

  /** Reads what was typed; without a country it is Danish. */
  public static Optional<Mobile> parse(@Nullable String typed) {
    var digits = typed == null ? "" : typed.replaceAll("[\\s\\u00a0().-]+", "");
    var whole =
        digits.startsWith("00")
            ? "+" + digits.substring(2)
            : digits.startsWith("+") ? digits : "+45" + digits;
    return E164.matcher(whole).matches() ? Optional.of(new Mobile(whole)) : Optional.empty();
  }

  /** {@code +45 20 12 34 56}, or as it is where it is not Danish. */
  public String written() {
    return value.startsWith("+45") ? "+45" + value.substring(3).replaceAll("(..)", " $1") : value;
  }
}
