package logbog.tables;

/** The word a wrong encoding would spoil, so that whoever sent the file sees what is meant. */
final class SpoiltWord {

  private static final int LONGEST_SIDE = 30;

  private SpoiltWord() {}

  static String at(int at, String text) {
    var from = at;
    var to = at;
    while (from > 0
        && at - from < LONGEST_SIDE
        && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    while (to < text.length()
        && to - at < LONGEST_SIDE
        && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }
}
