package logbog.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * How long the difference of two editions of 200 goals takes; for a figure worth telling: {@code
 * -Ddifferences=200}.
 */
class DifferenceSpeedTest {

  @Test
  void twoEditionsOf200GoalsAreSoonCompared() {
    var rounds = Integer.getInteger("differences", 3);
    var makes = new MadeUp(1);
    var before = makes.edition(200);
    var after = makes.next(before);
    var first = spent(before, after, 1);
    assertThat(Difference.of(before, after).goals()).hasSizeGreaterThanOrEqualTo(200);
    spent(before, after, rounds);
    var usual = spent(before, after, rounds);
    var times = LongStream.range(0, rounds).map(n -> timed(before, after)).sorted().toArray();
    System.out.printf(
        "Difference of 200 goals: CPU %.1f ms the first time, %.1f ms after; median %.1f ms, p95 %.1f ms%n",
        first / 1e6, usual / 1e6, times[rounds / 2] / 1e6, times[rounds * 95 / 100] / 1e6);
  }

  /** Processor time for one, in nanoseconds. */
  private static long spent(Edition before, Edition after, int rounds) {
    var threads = ManagementFactory.getThreadMXBean();
    var begun = threads.getCurrentThreadCpuTime();
    for (int n = 0; n < rounds; n++) {
      Difference.of(before, after);
    }
    return (threads.getCurrentThreadCpuTime() - begun) / rounds;
  }

  private static long timed(Edition before, Edition after) {
    var begun = System.nanoTime();
    Difference.of(before, after);
    return System.nanoTime() - begun;
  }
}
