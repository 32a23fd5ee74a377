package logbog.watching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Figures read together, at most every five seconds however often they are looked at, by one thread
 * at a time. Nobody waits for them longer than a second: what cannot be read is not a number.
 */
public final class Reading<T> {

  static final Duration FRESH = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Supplier<T> question;
  private final Clock clock;
  private Instant askedAt = Instant.EPOCH;
  private @Nullable CompletableFuture<T> answer;

  Reading(Supplier<T> question, Clock clock) {
    this.question = question;
    this.clock = clock;
  }

  /** One of the figures, or NaN while it is unknown. */
  public double of(ToDoubleFunction<T> figure) {
    try {
      return figure.applyAsDouble(answer().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException | TimeoutException unknown) {
      return Double.NaN;
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      return Double.NaN;
    }
  }

  private synchronized CompletableFuture<T> answer() {
    if (answer == null || (answer.isDone() && isOld())) {
      askedAt = clock.instant();
      answer = CompletableFuture.supplyAsync(question, Thread::startVirtualThread);
    }
    return answer;
  }

  private boolean isOld() {
    return Duration.between(askedAt, clock.instant()).abs().compareTo(FRESH) >= 0;
  }
}
