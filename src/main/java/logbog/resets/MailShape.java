package logbog.resets;

/**
 * Counts what a reader of mail would make an object of, before one is asked: a file made of nothing
 * but borders between parts, or of headers, would fill the memory.
 */
record MailShape(int lines, int borders) {

  private static final int MOST_LINES = 200_000;
  private static final int MOST_BORDERS = 1_000;

  static MailShape of(byte[] file) {
    int lines = 1;
    int borders = 0;
    for (int i = 0; i < file.length; i++) {
      if (file[i] == '\n' || file[i] == '\r') {
        lines++;
        borders += i + 2 < file.length && file[i + 1] == '-' && file[i + 2] == '-' ? 1 : 0;
      }
    }
    return new MailShape(lines, borders);
  }

  boolean isOrdinary() {
    return lines <= 2 * MOST_LINES && borders <= MOST_BORDERS;
  }
}
