package logbog.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to be written and sent after commit. It names what it is about and holds no text and no
 * secret: its words are made by the {@link LetterWriter} of its kind at the moment of sending.
 *
 * @param kind which writer writes it, for example {@code declarations.invitation}
 * @param about the id of the thing it is about, for the writer and for {@link Outbox#deliveriesOf}
 * @param expires when it is no longer worth sending; then it is dropped, never sent late
 * @param details further ids and facts for the writer; never a secret, a level or free text
 */
public record Letter(
    String kind,
    EmailAddress to,
    UUID about,
    Locale language,
    @Nullable Instant expires,
    Map<String, String> details) {

  public static Letter of(String kind, EmailAddress to, UUID about) {
    return new Letter(kind, to, about, Locale.of("da"), null, Map.of());
  }

  boolean english() {
    return language.getLanguage().equals("en");
  }

  public Letter in(Locale language) {
    return new Letter(kind, to, about, language, expires, details);
  }

  public Letter until(Instant expires) {
    return new Letter(kind, to, about, language, expires, details);
  }

  public Letter with(Map<String, String> details) {
    return new Letter(kind, to, about, language, expires, details);
  }
}
