package logbog.backup;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The checksum PostgreSQL keeps in every page of its tables (FNV-1a in 32 lanes, see its {@code
 * checksum_impl.h}): by it a copy finds what a failing disk has changed, before the last sound
 * backup is tidied away.
 */
final class PageChecksum {

  static final int PAGE = 8192;

  private static final int LANES = 32;
  private static final int PRIME = 16777619;
  private static final int AT = 8;
  private static final int UPPER = 14;
  private static final int[] SEEDS = {
    0x5B1F36E9, 0xB8525960, 0x02AB50AA, 0x1DE66D2A, 0x79FF467A, 0x9BB9F8A3, 0x217E7CD2, 0x83E13D2C,
    0xF8D4474F, 0xE39EB970, 0x42C6AE16, 0x993216FA, 0x7B093B5D, 0x98DAFF3C, 0xF718902A, 0x0B1C9CDB,
    0xE58F764B, 0x187636BC, 0x5D7B3BB1, 0xE73DE7DE, 0x92BEC979, 0xCCA6C0B2, 0x304A0979, 0x85AA43D4,
    0x783125BB, 0x6CA8EAA2, 0xE407EAC6, 0x4B5CFC3E, 0x9FBF8C76, 0x15CA20BE, 0xF2CA9FD3, 0x959BD756,
  };

  private final int[] sums = new int[LANES];

  /**
   * Whether a page is as the server wrote it. A page written after the copy began may be half old:
   * the log holds it whole, so it is not looked at.
   *
   * @param number of the page in its table
   */
  boolean isSound(byte[] bytes, int offset, long number, Position began) {
    var page = ByteBuffer.wrap(bytes, offset, PAGE).slice().order(ByteOrder.nativeOrder());
    var written = (long) page.getInt(0) << 32 | page.getInt(4) & 0xFFFFFFFFL;
    return page.getShort(UPPER) == 0
        || began.compareTo(new Position(written)) <= 0
        || Short.toUnsignedInt(page.getShort(AT)) == of(page, number);
  }

  private int of(ByteBuffer page, long number) {
    System.arraycopy(SEEDS, 0, sums, 0, LANES);
    for (int word = 0; word < PAGE / Integer.BYTES; word++) {
      var value = page.getInt(word * Integer.BYTES);
      if (word == AT / Integer.BYTES) {
        value = page.order() == ByteOrder.LITTLE_ENDIAN ? value & 0xFFFF0000 : value & 0x0000FFFF;
      }
      mix(word % LANES, value);
    }
    var sum = 0;
    for (int lane = 0; lane < LANES; lane++) {
      mix(lane, 0);
      mix(lane, 0);
      sum ^= sums[lane];
    }
    return Integer.remainderUnsigned(sum ^ (int) number, 65535) + 1;
  }

  private void mix(int lane, int value) {
    var mixed = sums[lane] ^ value;
    sums[lane] = mixed * PRIME ^ mixed >>> 17;
  }
}
