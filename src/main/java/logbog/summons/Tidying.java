package logbog.summons;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes out of pasted text what nobody sees: odd blanks, marks of no width, split letters. */
final class Tidying {

  private static final Pattern BLANKS = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F]");
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]|[\\p{Cc}&&[^\\n\\t]]");

  private Tidying() {}

  static String text(String text) {
    var lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n');
    var seen = UNSEEN.matcher(BLANKS.matcher(lines).replaceAll(" ")).replaceAll("");
    return Normalizer.normalize(seen, Normalizer.Form.NFC);
  }

  /** A name without what stood around it. */
  static String name(String raw) {
    return raw.replaceAll("[\"<>()\\[\\]{}|]+", " ")
        .replaceAll("^\\s*\\d+[.)]\\s", "")
        .replaceAll("^[\\s,;:.*•–-]+|[\\s,;:*•–-]+$", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** {@code mads holm} as {@code Mads Holm}. */
  static String capitals(String words) {
    var out = new StringBuilder();
    for (var word : words.strip().split("\\s+")) {
      if (!word.isEmpty()) {
        out.append(out.isEmpty() ? "" : " ")
            .append(
                word.contains("@")
                    ? word
                    : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
      }
    }
    return out.toString();
  }
}
