package logbog.tables;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would take for a formula when it opens a CSV file: an apostrophe before
 * it says that it is text. Reading takes one such apostrophe away, so that nothing is lost.
 */
final class Plain {

  private static final Pattern LOOKS_LIKE_A_FORMULA =
      Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

  private Plain() {}

  static String written(String text) {
    return LOOKS_LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  static String read(String field) {
    return field.startsWith("'") && LOOKS_LIKE_A_FORMULA.matcher(field).matches()
        ? field.substring(1)
        : field;
  }
}
