package logbog.statistics.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import logbog.web.Shell;

/**
 * The years to choose among: the same for everyone, so that a year tells nothing by being there.
 */
record Years(int first, int last) {

  private static final int BACK = 8;

  /** A period may end in the next year. */
  static Years around(Clock clock) {
    var now = LocalDate.ofInstant(clock.instant(), Shell.DENMARK).getYear();
    return new Years(now - BACK, now + 1);
  }

  List<String> all() {
    return IntStream.rangeClosed(first, last).mapToObj(String::valueOf).toList();
  }
}
