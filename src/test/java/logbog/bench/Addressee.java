package logbog.bench;

/**
 * Whom a declaration names: each one address, and every so many a second, right after the first.
 */
record Addressee(int declaration, boolean second) {

  /** The n-th of all, where every so many declarations name two. */
  static Addressee of(int n, int every) {
    var among = n % (every + 1);
    return new Addressee(n / (every + 1) * every + Math.max(0, among - 1), among == 1);
  }
}
