package logbog.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import logbog.TestClock;
import org.junit.jupiter.api.Test;

/** Looking at a figure is cheap, however often and whatever is the matter with the database. */
class ReadingTest {

  private final TestClock clock = new TestClock();
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void whoLooksTwiceAsksOnce() {
    var reading = new Reading<>(asked::incrementAndGet, clock);
    assertThat(reading.of(Integer::doubleValue)).isEqualTo(1);
    assertThat(reading.of(Integer::doubleValue)).isEqualTo(1);
  }

  @Test
  void aFigureIsFiveSecondsOldAtMost() {
    var reading = new Reading<>(asked::incrementAndGet, clock);
    reading.of(Integer::doubleValue);
    clock.moveBy(Reading.FRESH);
    assertThat(reading.of(Integer::doubleValue)).isEqualTo(2);
  }

  @Test
  void whatCannotBeReadIsNotANumberAndNotAskedForAgainAtOnce() {
    var reading =
        new Reading<Integer>(
            () -> {
              asked.incrementAndGet();
              throw new IllegalStateException("the database is away");
            },
            clock);
    assertThat(reading.of(Integer::doubleValue)).isNaN();
    assertThat(reading.of(Integer::doubleValue)).isNaN();
    assertThat(asked).hasValue(1);
  }

  @Test
  void aQuestionThatHangsHoldsNobodyUpAndIsNotAskedTwice() {
    var answered = new CountDownLatch(1);
    var reading =
        new Reading<>(
            () -> {
              asked.incrementAndGet();
              await(answered);
              return 7;
            },
            clock);
    assertThat(reading.of(Integer::doubleValue)).isNaN();
    clock.moveBy(Reading.FRESH);
    assertThat(reading.of(Integer::doubleValue)).isNaN();
    assertThat(asked).hasValue(1);
    answered.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException hurried) {
      throw new IllegalStateException(hurried);
    }
  }
}
