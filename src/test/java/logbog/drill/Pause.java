package logbog.drill;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Lets people work side by side, and all of them rest when asked. */
final class Pause {

  private final ReentrantReadWriteLock working = new ReentrantReadWriteLock(true);
  private volatile boolean ended;

  /** Declaration after declaration; between two there may be a pause. */
  Void livesOn(Person person) throws InterruptedException {
    working.readLock().lock();
    try {
      person.arrive();
    } finally {
      working.readLock().unlock();
    }
    for (int number = 0; !ended; number++) {
      working.readLock().lock();
      try {
        person.declaration(number);
      } finally {
        working.readLock().unlock();
      }
    }
    return null;
  }

  <T> T whilePaused(Callable<T> look) throws Exception {
    working.writeLock().lock();
    try {
      return look.call();
    } finally {
      working.writeLock().unlock();
    }
  }

  void end() {
    ended = true;
  }
}
