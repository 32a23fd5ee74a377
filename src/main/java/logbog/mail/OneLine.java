package logbog.mail;

/** Foreign words made fit for one line: no line breaks or control characters, not too long. */
final class OneLine {

  static final int LONGEST = 300;

  private OneLine() {}

  static String of(String words) {
    var line = words.replaceAll("[\\p{Cc}\\s\\u2028\\u2029]+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }
}
