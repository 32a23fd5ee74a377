package logbog.documents;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All the presses there are. Printing is work for a processor, and threads that cost nothing would
 * let any number of readers take all of them from the pages.
 */
final class Presses {

  private final BlockingQueue<Press> free;
  private final Duration patience;

  Presses(int number, Duration patience) {
    this(inTurn(number), patience);
  }

  Presses(BlockingQueue<Press> free, Duration patience) {
    this.free = free;
    this.patience = patience;
  }

  /** Whoever came first is served first: who prints many pages in a row waits anew for each. */
  private static BlockingQueue<Press> inTurn(int number) {
    return new ArrayBlockingQueue<>(
        number, true, Stream.generate(Press::new).limit(number).toList());
  }

  /** Half of the processors print at most; the other half never wait for them. */
  static Presses ofThisMachine() {
    return new Presses(
        Math.max(1, Runtime.getRuntime().availableProcessors() / 2), Duration.ofSeconds(5));
  }

  /** How many are free. */
  int number() {
    return free.size();
  }

  /** Works with a press once one is free. */
  <T> T lend(Function<Press, T> work) {
    var press = next();
    try {
      return work.apply(press);
    } finally {
      free.add(press);
    }
  }

  private Press next() {
    try {
      var press = free.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (press != null) {
        return press;
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    throw new PressesBusy();
  }
}
