package logbog.bench;

import java.util.Arrays;

/** How long answers took, one by one, and all of them together. */
final class Timing {

  private final long begun = System.nanoTime();
  private long[] nanos = new long[1 << 16];
  private int count;
  private long bytes;
  private long elapsed;

  void add(long taken, long length) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, count * 2);
    }
    nanos[count++] = taken;
    bytes += length;
  }

  Timing ended() {
    elapsed = System.nanoTime() - begun;
    Arrays.sort(nanos, 0, count);
    return this;
  }

  int count() {
    return count;
  }

  double perSecond() {
    return count * 1e9 / elapsed;
  }

  /** The time within which this share of the answers came, in milliseconds. */
  double percentile(int percent) {
    return count == 0 ? 0 : nanos[(int) ((count - 1) * (long) percent / 100)] / 1e6;
  }

  /** Bytes of an answer's body. */
  long size() {
    return count == 0 ? 0 : bytes / count;
  }
}
