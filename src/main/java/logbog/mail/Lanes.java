package logbog.mail;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** A few letters leave at a time: a slow mail server holds up letters, and nothing else. */
@Component
class Lanes {

  static final int LANES = 4;

  private final Semaphore free = new Semaphore(LANES, true);

  int free() {
    return free.hasQueuedThreads() ? 0 : free.availablePermits();
  }

  /**
   * Waits for a free lane, without holding anything others need.
   *
   * @param freed done when the lane is free again: the next letter may come
   */
  <T> T through(Supplier<T> send, Runnable freed) {
    try {
      free.acquire();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped before it had its turn", stopped);
    }
    try {
      return send.get();
    } finally {
      free.release();
      freed.run();
    }
  }
}
