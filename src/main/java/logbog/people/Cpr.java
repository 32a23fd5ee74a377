package logbog.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A CPR number, or a substitute that stands for one. It never prints itself whole: {@link
 * #written()} is for the reader whose task needs it. Modulus 11 rejects nothing, because numbers
 * without it have been issued since 2007; nothing here reads the sex out of it.
 *
 * @param value ten characters, without a hyphen: digits, or a date and four with a letter
 */
public record Cpr(String value) implements CprRead {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{10}");
  private static final Pattern SUBSTITUTE = Pattern.compile("[0-9]{6}(?=[0-9]*[A-Z])[0-9A-Z]{4}");

  public Cpr {
    if (!SUBSTITUTE.matcher(value).matches() && !dated(value)) {
      throw new IllegalArgumentException("Not a CPR number");
    }
  }

  /** Reads what was typed: spaces and a hyphen do no harm, and the date must exist. */
  public static CprRead read(@Nullable String typed) {
    var digits = bare(typed);
    if (digits.isEmpty()) {
      return new Wrong("people.cpr.missing");
    }
    if (!NUMBER.matcher(digits).matches()) {
      return new Wrong("people.cpr.length");
    }
    return dated(digits) ? new Cpr(digits) : new Wrong("people.cpr.date");
  }

  /**
   * Reads a substitute (<i>erstatningsnummer</i>), which a person without a CPR number has been
   * given: six digits and four characters, one of them a letter.
   */
  public static CprRead readSubstitute(@Nullable String typed) {
    var value = bare(typed).toUpperCase(Locale.ROOT);
    return SUBSTITUTE.matcher(value).matches()
        ? new Cpr(value)
        : new Wrong("people.cpr.substitute");
  }

  /** Whether it stands for a number that the person does not have. */
  public boolean substitute() {
    return !NUMBER.matcher(value).matches();
  }

  /** Unknown from a substitute, whose first six digits may be anything. */
  public Optional<LocalDate> birthDate() {
    return substitute() ? Optional.empty() : Optional.of(date(value));
  }

  /** {@code DDMMYY-SSSS}, whole. */
  public String written() {
    return value.substring(0, 6) + "-" + value.substring(6);
  }

  /** {@code DDMMYY-xxxx}. */
  public String masked() {
    return value.substring(0, 6) + "-xxxx";
  }

  @Override
  public String toString() {
    return masked();
  }

  private static String bare(@Nullable String typed) {
    return typed == null ? "" : typed.replaceAll("[\\s\\u00a0-]+", "");
  }

  private static boolean dated(String digits) {
    try {
      return NUMBER.matcher(digits).matches() && date(digits).getYear() > 0;
    } catch (DateTimeException impossible) {
      return false;
    }
  }

  private static LocalDate date(String digits) {
    var year = Integer.parseInt(digits.substring(4, 6));
    return LocalDate.of(
        century(digits.charAt(6), year) + year,
        Integer.parseInt(digits.substring(2, 4)),
        Integer.parseInt(digits.substring(0, 2)));
  }

  /** The seventh digit says the century, together with the year. */
  private static int century(char seventh, int year) {
    return switch (seventh) {
      case '0', '1', '2', '3' -> 1900;
      case '4', '9' -> year <= 36 ? 2000 : 1900;
      default -> year <= 57 ? 2000 : 1800;
    };
  }
}
