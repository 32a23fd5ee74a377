package logbog.programmes;

/**
 * From a goal's number to another's.
 *
 * @param whole whether the one is the other
 */
record Arrow(int from, int to, boolean whole) {

  Arrow back() {
    return new Arrow(to, from, whole);
  }
}
