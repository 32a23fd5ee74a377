package logbog.documents;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The frame of a zip, read before anything unpacks it.
 *
 * @param entries how many it says it has
 */
record ZipFrame(int entries) {

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;

  /** Of a file that is one zip from its first byte to its last. */
  static ZipFrame of(byte[] file) {
    var at = file.length - END_LENGTH;
    var all = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    if (at < 0 || all.getInt(at) != END || all.getShort(at + 20) != 0) {
      throw FileRefused.because(endsAsOne(file) ? "two-in-one" : "broken");
    }
    var entries = all.getShort(at + 10) & 0xffff;
    var length = all.getInt(at + 12) & 0xffffffffL;
    var start = all.getInt(at + 16) & 0xffffffffL;
    if (entries == 0xffff || start + length != at) {
      throw FileRefused.because("two-in-one"); // something stands before or between
    }
    return new ZipFrame(entries);
  }

  /** Whether a program that reads zips from their end would take this for one. */
  static boolean endsAsOne(byte[] file) {
    var all = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    var least = Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT);
    for (int at = file.length - END_LENGTH; at >= least; at--) {
      if (all.getInt(at) == END
          && at + END_LENGTH + (all.getShort(at + 20) & 0xffff) <= file.length) {
        return true;
      }
    }
    return false;
  }
}
