package logbog.resets;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;

/** Words from outside made fit to be kept and shown: no control characters, and not too long. */
final class ForeignText {

  private ForeignText() {}

  static String line(String words, int longest) {
    return cut(
        words.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\uFFFD\\s\\u2028\\u2029]+", " ").strip(), longest);
  }

  static String lines(String words, int longest) {
    return cut(
        words
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n\\t]]", "")
            .replaceAll("[ \\t\\u00a0]+\\n", "\n")
            .replaceAll("\\n{3,}", "\n\n")
            .strip(),
        longest);
  }

  /** A header as it was meant, or as it stands where it was wrongly made. */
  static String decoded(String header) {
    try {
      return MimeUtility.decodeText(MimeUtility.unfold(header));
    } catch (UnsupportedEncodingException unknown) {
      return header;
    }
  }

  /** Never in the middle of a character that takes two places. */
  private static String cut(String words, int longest) {
    if (words.length() <= longest) {
      return words;
    }
    var end = longest - 1;
    return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }
}
