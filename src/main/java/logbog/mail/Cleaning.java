package logbog.mail;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of prose what does not belong in a letter: control characters (which could forge a
 * header), marks that turn the direction of writing, and the beginnings that make words a link.
 */
final class Cleaning {

  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Pattern LINK = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://|\\bwww\\.");

  private Cleaning() {}

  static Prose of(Prose prose) {
    return new Prose(
        OneLine.of(words(prose.subject())),
        OneLine.of(words(prose.greeting())),
        words(prose.before()),
        prose.code(),
        of(prose.action()),
        prose.more().stream().map(Cleaning::cleaned).toList(),
        words(prose.after()),
        words(prose.why()),
        words(prose.contacts()),
        prose.attachment());
  }

  private static Prose.@Nullable Action of(Prose.@Nullable Action action) {
    return action == null ? null : cleaned(action);
  }

  private static Prose.Action cleaned(Prose.Action action) {
    return new Prose.Action(OneLine.of(words(action.label())), action.url());
  }

  private static List<String> words(List<String> paragraphs) {
    return paragraphs.stream().map(Cleaning::words).toList();
  }

  private static String words(String text) {
    var clean = CONTROL.matcher(text).replaceAll(" ");
    // Again until none is left: taking one out can make another.
    while (LINK.matcher(clean).find()) {
      clean = LINK.matcher(clean).replaceAll("");
    }
    return clean;
  }
}
