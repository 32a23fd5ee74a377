package logbog.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Tells what a file is by what it holds. What its name and its sender say is not asked. */
final class Sniffing {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  private Sniffing() {}

  /**
   * The kind, after a look at its frame: what a document holds inside is not read further.
   *
   * @throws FileRefused where it is of no kind we take
   */
  static FileKind kind(byte[] file) {
    if (begins(file, PNG)) {
      return FileKind.PNG;
    }
    if (begins(file, JPEG)) {
      return FileKind.JPEG;
    }
    if (begins(file, "%PDF-".getBytes(ISO_8859_1))) {
      PdfFrame.check(file);
      return FileKind.PDF;
    }
    if (begins(file, ZIP)) {
      return OfficeFile.kind(file);
    }
    if (begins(file, OLD_OFFICE)) {
      throw FileRefused.because("old-office");
    }
    if (new String(file, 0, Math.min(file.length, 12), ISO_8859_1).startsWith("ftyphei", 4)) {
      throw FileRefused.because("heic");
    }
    throw FileRefused.because("kind");
  }

  static boolean begins(byte[] file, byte[] with) {
    if (file.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if (file[i] != with[i]) {
        return false;
      }
    }
    return true;
  }
}
