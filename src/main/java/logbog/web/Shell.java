package logbog.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;

/** What surrounds every page: the reader's language, what a form must carry, who is signed in. */
public final class Shell {

  /** Where deadlines are counted and clocks are read. */
  public static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private final MessageSource messages;
  private final Locale language;
  private final CsrfToken csrf;
  private final @Nullable Visitor visitor;
  private final String path;
  private final Contacts support;

  Shell(
      MessageSource messages,
      Locale language,
      CsrfToken csrf,
      @Nullable Visitor visitor,
      String path,
      Contacts support) {
    this.messages = messages;
    this.language = language;
    this.csrf = csrf;
    this.visitor = visitor;
    this.path = path;
    this.support = support;
  }

  /**
   * A text of the bundles in the reader's language. A missing key is a defect and stops the page.
   */
  public String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, language);
  }

  public String text(Problem problem) {
    return messages.getMessage(problem.key(), problem.arguments().toArray(), language);
  }

  /** {@code 21. november 2026}. */
  public String date(LocalDate date) {
    return DateTimeFormatter.ofPattern(danish() ? "d. MMMM uuuu" : "d MMMM uuuu", language)
        .format(date);
  }

  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMMM uuuu", language).format(month);
  }

  public String date(Instant instant) {
    return date(instant.atZone(DENMARK).toLocalDate());
  }

  /** {@code 10:42}, Danish time. */
  public String time(Instant instant) {
    return DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(DENMARK));
  }

  /** {@code 21. november 2026 10:42}. */
  public String moment(Instant instant) {
    return date(instant) + " " + time(instant);
  }

  public boolean danish() {
    return language.getLanguage().equals("da");
  }

  public Locale locale() {
    return language;
  }

  public String language() {
    return language.getLanguage();
  }

  /** This page in the other language. */
  public String otherLanguage() {
    return path + "?lang=" + (danish() ? "en" : "da");
  }

  public String csrfField() {
    return csrf.getParameterName();
  }

  public String csrfToken() {
    return csrf.getToken();
  }

  /** A fresh idempotency key, one for each rendered form. */
  public String freshKey() {
    return UUID.randomUUID().toString();
  }

  public @Nullable Visitor visitor() {
    return visitor;
  }

  public Contacts support() {
    return support;
  }
}
