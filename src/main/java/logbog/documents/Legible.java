package logbog.documents;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/**
 * Text with nothing in it that cannot be printed. An archive's document may hold no character
 * without a shape, and a sign that vanishes in silence would change what was written: what our
 * fonts lack stands as {@value #MARK}, once for each stretch of it.
 */
final class Legible {

  static final String MARK = "[?]";

  /** What a reader sees as one character: a letter with its accents, a flag, a family. */
  private static final Pattern CHARACTER = Pattern.compile("\\X");

  private final IntPredicate printable;
  private boolean marked;

  private Legible(IntPredicate printable) {
    this.printable = printable;
  }

  /** Makes all text of a page legible, and keeps its explanation of the mark only if it is used. */
  static void make(Document page, IntPredicate printable) {
    var legible = new Legible(printable);
    for (var text : page.nodeStream(TextNode.class).toList()) {
      var said = text.getWholeText();
      var seen = legible.text(said);
      if (!seen.equals(said)) {
        text.text(seen);
      }
    }
    if (!legible.marked) {
      page.select(".if-illegible").remove();
    }
  }

  static String of(String text, IntPredicate printable) {
    return new Legible(printable).text(text);
  }

  private String text(String text) {
    if (text.codePoints().allMatch(c -> c == '\n' || printable.test(c))) {
      return text;
    }
    var legible = new StringBuilder(text.length());
    var characters = CHARACTER.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
    while (characters.find()) {
      add(legible, characters.group());
    }
    return legible.toString();
  }

  private void add(StringBuilder text, String character) {
    var seen = new StringBuilder();
    var lacking = false;
    for (var c : character.codePoints().toArray()) {
      if (c == '\n' || c == '\t' || c == 0x2028 || c == 0x2029) {
        seen.append(c == '\t' ? ' ' : '\n');
      } else if (Character.isSpaceChar(c)) {
        seen.appendCodePoint(printable.test(c) ? c : ' ');
      } else if (c == 0x2011) {
        seen.append('-');
      } else if (!unseen(c)) {
        lacking |= !printable.test(c);
        seen.appendCodePoint(c);
      }
    }
    if (!lacking) {
      text.append(seen);
    } else if (!text.toString().endsWith(MARK)) {
      text.append(MARK);
    }
    marked |= lacking;
  }

  /** What no reader would miss: control and format characters, and how to draw the one before. */
  private static boolean unseen(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || c >= 0xFE00 && c <= 0xFE0F;
  }
}
