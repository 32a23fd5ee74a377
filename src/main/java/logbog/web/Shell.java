package logbog.web;

import static java.util.stream.Collectors.joining;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;

/** What surrounds every page: the reader's language, what a form must carry, who is signed in. */
public final class Shell {

  /** Where deadlines are counted and clocks are read. */
  public static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private static final DateTimeFormatter DANISH_DATE =
      DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.of("da"));
  private static final DateTimeFormatter ENGLISH_DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("en"));
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final MessageSource messages;
  private final Locale language;
  private final CsrfToken csrf;
  private final @Nullable Visitor visitor;
  private final String path;
  private final @Nullable String query;
  private final Contacts support;
  private final TemplateEngine engine;

  Shell(
      MessageSource messages,
      Locale language,
      CsrfToken csrf,
      @Nullable Visitor visitor,
      String path,
      @Nullable String query,
      Contacts support,
      TemplateEngine engine) {
    this.messages = messages;
    this.language = language;
    this.csrf = csrf;
    this.visitor = visitor;
    this.path = path;
    this.query = query;
    this.support = support;
    this.engine = engine;
  }

  /**
   * A text of the bundles in the reader's language. A missing key is a defect and stops the page.
   */
  public String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, language);
  }

  /** A problem in words; a day among what it tells is written as days are. */
  public String text(Problem problem) {
    var told =
        problem.arguments().stream()
            .map(each -> each instanceof LocalDate day ? date(day) : each)
            .toArray();
    return messages.getMessage(problem.key(), told, language);
  }

  /**
   * A problem away from its field: begins with the field's name, unless its own words do.
   *
   * @param field as the page names it, or null where the problem is not one field's
   */
  public String text(Problem problem, @Nullable String field) {
    var said = text(problem);
    if (field == null || said.toLowerCase(language).startsWith(field.toLowerCase(language))) {
      return said;
    }
    return field + (field.endsWith("?") ? " " : ": ") + said;
  }

  /** {@code 21. november 2026}. */
  public String date(LocalDate date) {
    return dateIn(language, date);
  }

  /** The same away from a page, as in a letter. */
  public static String dateIn(Locale language, LocalDate date) {
    return (language.getLanguage().equals("da") ? DANISH_DATE : ENGLISH_DATE).format(date);
  }

  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMMM uuuu", language).format(month);
  }

  public String date(Instant instant) {
    return date(instant.atZone(DENMARK).toLocalDate());
  }

  /** {@code 10:42}, Danish time. */
  public String time(Instant instant) {
    return TIME.format(instant.atZone(DENMARK));
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

  /** Whether the page is of the doctors' track, or leads into it. */
  public boolean ofDoctors() {
    return path.startsWith("/logbog") || path.equals("/laege") || path.startsWith("/laege/");
  }

  /** This page in the other language, with what was asked of it. */
  public String otherLanguage() {
    var lang = "lang=" + (danish() ? "en" : "da");
    var rest =
        Stream.of(query == null ? new String[0] : query.split("&"))
            .filter(asked -> !asked.isEmpty() && !asked.startsWith("lang="))
            .collect(joining("&"));
    return path + "?" + (rest.isEmpty() ? "" : rest + "&") + lang;
  }

  /** A part of this page that has a template of its own: what another module adds to it. */
  public Content part(Page part) {
    return output -> engine.render(part.template(), Map.of("shell", this, "page", part), output);
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
