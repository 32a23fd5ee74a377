package logbog.watching;

import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Where a module has the figures read that it shows the operator. */
@Component
public class Readings {

  private final Clock clock;

  Readings(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param question what the figures are read with; quick, and bounded whatever it counts. It is
   *     asked in a thread of its own, outside of any transaction.
   */
  public <T> Reading<T> of(Supplier<T> question) {
    return new Reading<>(question, clock);
  }
}
