package logbog.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One e-mail address, strictly checked before it comes near a mail server, and in lower case so
 * that the same address is the same value everywhere.
 */
public record EmailAddress(String value) {

  /** Longest address a mail server must take. */
  public static final int LONGEST = 254;

  private static final Pattern ATOMS =
      Pattern.compile(
          "[\\p{Alnum}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{Alnum}!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([\\p{Alnum}]([\\p{Alnum}-]{0,61}[\\p{Alnum}])?\\.)+[\\p{Alpha}][\\p{Alnum}-]{0,61}[\\p{Alnum}]");

  public EmailAddress {
    if (value.length() > LONGEST
        || value.indexOf('@') > 64
        || !value.equals(value.toLowerCase(Locale.ROOT))
        || !ATOMS.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
  }

  /** Reads what was typed; empty when it is not exactly one address. */
  public static Optional<EmailAddress> parse(@Nullable String typed) {
    try {
      return typed == null || typed.length() > LONGEST + 20
          ? Optional.empty()
          : Optional.of(new EmailAddress(onTheWire(typed.strip()).toLowerCase(Locale.ROOT)));
    } catch (IllegalArgumentException wrong) {
      return Optional.empty();
    }
  }

  /** {@code k…@nordlys.example}, for whoever may not be its owner. */
  public String hinted() {
    return value.charAt(0) + "…" + value.substring(value.indexOf('@'));
  }

  /** A domain in other letters than a to z ({@code møbler.dk}) as mail servers write it. */
  private static String onTheWire(String typed) {
    var at = typed.lastIndexOf('@');
    return at < 0 || typed.codePoints().noneMatch(c -> c > 127 && Character.isLetter(c))
        ? typed
        : typed.substring(0, at + 1)
            + IDN.toASCII(typed.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
  }

  public static EmailAddress of(String value) {
    return new EmailAddress(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
