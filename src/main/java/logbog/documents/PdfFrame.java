package logbog.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * Whether a file is one PDF from its first byte to its last, and nothing else besides. We never
 * open one: it leaves as a file to keep, and what it might do is up to the reader's program.
 */
final class PdfFrame {

  /** Some programs write a few empty bytes after the end. */
  private static final int AFTER = 1024;

  private PdfFrame() {}

  static void check(byte[] file) {
    var from = Math.max(0, file.length - AFTER);
    var tail = new String(file, from, file.length - from, ISO_8859_1);
    if (!tail.contains("%%EOF")) {
      throw FileRefused.because("broken");
    }
    if (ZipFrame.endsAsOne(file)) {
      throw FileRefused.because("two-in-one");
    }
  }
}
