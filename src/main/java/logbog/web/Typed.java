package logbog.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed, field by field, and remembers what was wrong with each. Every reader
 * answers with a usable value even after a problem, so that a whole form is read before it is
 * rejected; use the values only when {@link #ok()}.
 */
public final class Typed {

  private static final Pattern DANISH_DAY =
      Pattern.compile("([0-9]{1,2})[-./ ]{1,2}([0-9]{1,2})[-./ ]{1,2}([0-9]{4})");
  private static final Pattern DANISH_MONTH = Pattern.compile("([0-9]{1,2})[-./ ]{1,2}([0-9]{4})");

  private final Problems problems = new Problems();

  /** A required line of at most {@code max} characters, trimmed. */
  public String line(String field, @Nullable String raw, int max) {
    var text = optionalLine(field, raw, max);
    if (text.isEmpty()) {
      problems.add(field, "web.field.missing");
    }
    return text;
  }

  /** A line that may be empty. */
  public String optionalLine(String field, @Nullable String raw, int max) {
    return cleaned(field, raw, max, false);
  }

  /** A required text of several lines; line ends become {@code \n}. */
  public String text(String field, @Nullable String raw, int max) {
    var text = optionalText(field, raw, max);
    if (text.isEmpty()) {
      problems.add(field, "web.field.missing");
    }
    return text;
  }

  public String optionalText(String field, @Nullable String raw, int max) {
    return cleaned(field, raw, max, true);
  }

  public Optional<LocalDate> date(String field, @Nullable String raw) {
    try {
      return Optional.of(inRange(day(line(field, raw, 20))));
    } catch (DateTimeException wrong) {
      problems.add(field, "web.field.date");
      return Optional.empty();
    }
  }

  public Optional<LocalDate> optionalDate(String field, @Nullable String raw) {
    return raw == null || raw.isBlank() ? Optional.empty() : date(field, raw);
  }

  public Optional<YearMonth> month(String field, @Nullable String raw) {
    try {
      var month = YearMonth.parse(isoMonth(line(field, raw, 20)));
      inRange(month.atDay(1));
      return Optional.of(month);
    } catch (DateTimeException wrong) {
      problems.add(field, "web.field.month");
      return Optional.empty();
    }
  }

  /** A whole number within bounds, or empty when nothing was typed. */
  public Optional<Integer> optionalNumber(String field, @Nullable String raw, int least, int most) {
    var text = optionalLine(field, raw, 12);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      var number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    } catch (NumberFormatException wrong) {
      // said below
    }
    problems.add(field, "web.field.number", least, most);
    return Optional.empty();
  }

  /** A problem found by a rule of the form itself. */
  public Typed wrong(String field, String key, Object... arguments) {
    problems.add(field, key, arguments);
    return this;
  }

  public boolean ok() {
    return problems.isEmpty();
  }

  public Problems problems() {
    return problems;
  }

  private String cleaned(String field, @Nullable String raw, int max, boolean severalLines) {
    if (raw == null) {
      return "";
    }
    var text = (severalLines ? raw.replace("\r\n", "\n").replace('\r', '\n') : raw).strip();
    if (text.length() > max) {
      problems.add(field, "web.field.long", max, text.length());
      return "";
    }
    if (text.codePoints().anyMatch(c -> unreadable(c, severalLines))) {
      problems.add(field, "web.field.unreadable");
      return "";
    }
    return text;
  }

  /** Control characters, halves of surrogate pairs, and the mark a wrong encoding leaves behind. */
  private static boolean unreadable(int c, boolean severalLines) {
    if (severalLines && (c == '\n' || c == '\t')) {
      return false;
    }
    return Character.isISOControl(c) || c == 0xFFFD || Character.getType(c) == Character.SURROGATE;
  }

  /**
   * As a date field sends it ({@code 2026-11-21}) or as Danes write it ({@code 21-11-2026}, {@code
   * 21.11.2026}).
   */
  private static LocalDate day(String text) {
    var danish = DANISH_DAY.matcher(text);
    return danish.matches()
        ? LocalDate.of(number(danish.group(3)), number(danish.group(2)), number(danish.group(1)))
        : LocalDate.parse(text);
  }

  /** As a month field sends it ({@code 2025-08}) or as Danes write it ({@code 8/2025}). */
  private static String isoMonth(String text) {
    var danish = DANISH_MONTH.matcher(text);
    return danish.matches() ? "%s-%02d".formatted(danish.group(2), number(danish.group(1))) : text;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static LocalDate inRange(LocalDate date) {
    if (date.getYear() < 1950 || date.getYear() > 2150) {
      throw new DateTimeException("outside what anyone trains in");
    }
    return date;
  }
}
