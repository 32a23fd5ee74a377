package logbog.exchange;

import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Editions as files, and files as editions. */
@Component
public class Exchange {

  /** A file can take a hundred megabytes while it is read: two at a time, whoever asks. */
  private final Semaphore turns = new Semaphore(2);

  /**
   * Reads a file of any kind this module writes, and a table of goals; which one is seen from what
   * is in it. Never throws for what is in the file.
   */
  public Reading read(byte[] file) {
    turns.acquireUninterruptibly();
    try {
      return JsonReading.looksLikeIt(file) ? JsonReading.read(file) : TableReading.read(file);
    } finally {
      turns.release();
    }
  }
}
